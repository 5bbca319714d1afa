import { inCodeOrder } from "../../in-code-order.js";
import { statusOf } from "../../roadmap/roadmap-json.js";
import { partyName } from "../../wording/who.js";
import type { Followed } from "../../roadmap/roadmap.js";
import type { DraftSection } from "../draft.js";
import type { Material } from "../material.js";
import { TITLES } from "../wording.js";
import { roadmapPage } from "./pages.js";
import { upcomingOf } from "../occasions.js";
import { openUndertaking } from "./undertaking.js";

/** Requests and invitations have sections of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(["request", "invitation"]);

/** What is open, by the side that is to do it, overdue first. */
export function openSections(material: Material): DraftSection[] {
  const { ours, theirs } = material;
  const open = openThreads(material).filter(({ thread }) => !ELSEWHERE.has(thread.kind));
  const upcoming = new Set(upcomingOf(material).flatMap(({ history }) => history.map(({ claim }) => claim)));
  const told = open.filter(({ thread }) => !thread.entries.some(({ claim }) => upcoming.has(claim)));
  const section = (
    id: DraftSection["id"],
    title: string,
    isIts: (followed: Followed) => boolean,
  ): DraftSection => ({
    id,
    title,
    items: told.filter(isIts).map((followed) => openUndertaking(followed, material)),
    most: 8,
    weight: 2,
    all: roadmapPage(material, "open"),
  });
  return [
    section("open-ours", TITLES.openOurs(partyName(ours)), ({ thread }) => thread.doer === ours),
    section("open-theirs", TITLES.openTheirs(partyName(theirs)), ({ thread }) => thread.doer === theirs),
    section("open-both", TITLES.openBoth(), ({ thread }) => thread.doer !== ours && thread.doer !== theirs),
  ];
}

/** Invitations that nothing shows to have been followed. */
export const invitationsSection = (material: Material): DraftSection => ({
  id: "invitations",
  title: TITLES.invitations(),
  items: openThreads(material)
    .filter(({ thread }) => thread.kind === "invitation")
    .map((followed) => openUndertaking(followed, material)),
  most: 4,
  weight: 1.5,
  all: roadmapPage(material, "open"),
});

/** Overdue ones first, the longest so before others; then by the day they are due; then what has no day, the latest first. */
function openThreads({ roadmap }: Material): Followed[] {
  const open = roadmap.threads.filter((followed) => {
    const status = statusOf(followed);
    return status === "open" || status === "overdue";
  });
  const dated = open.filter(({ thread }) => thread.due !== undefined);
  const undated = open.filter(({ thread }) => thread.due === undefined);
  return [...dated.toSorted((a, b) => inCodeOrder(lastDay(a), lastDay(b))), ...undated.toReversed()];
}

const lastDay = ({ thread }: Followed): string => thread.due?.last ?? "";
