import { inCodeOrder } from "../../in-code-order.js";
import type { Followed } from "../../roadmap/roadmap.js";
import { statusOf } from "../../roadmap/roadmap-json.js";
import { dateInWords } from "../../wording/date.js";
import type { DraftSection } from "../draft.js";
import type { Material } from "../material.js";
import { TITLES } from "../wording.js";
import { roadmapPage } from "./pages.js";
import { endedUndertaking } from "./undertaking.js";

/** What ends an undertaking, what has been kept first. */
const ENDED: readonly string[] = ["kept", "partly kept", "dropped", "overtaken"];

/** What readouts published since a day show to be kept, or over in another way; the latest first. */
export function keptSection(material: Material): DraftSection {
  const { roadmap, since } = material;
  const ended = roadmap.threads.filter(
    (followed) => ENDED.includes(statusOf(followed)) && (since === undefined || endOf(followed) >= since),
  );
  const inOrder = ended.toSorted(
    (a, b) => ENDED.indexOf(statusOf(a)) - ENDED.indexOf(statusOf(b)) || inCodeOrder(endOf(b), endOf(a)),
  );
  return {
    id: "kept",
    title: TITLES.kept(since === undefined ? undefined : dateInWords(since)),
    items: inOrder.map((followed) => endedUndertaking(followed, material)),
    most: 5,
    weight: 1,
    all: roadmapPage(material, "kept"),
  };
}

/** When it was told, or decided, that it is over. */
function endOf({ thread, decided }: Followed): string {
  if (decided !== undefined) return decided.at.slice(0, 10);
  return thread.entries.find(({ claim }) => claim === thread.shownBy)?.published ?? "";
}
