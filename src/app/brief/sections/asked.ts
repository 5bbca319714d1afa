import type { Thread, Entry } from "../../roadmap/roadmap.js";
import { nameFinds } from "../../name-finds.js";
import { dateInWords } from "../../wording/date.js";
import { noEvidenceIn } from "../../wording/status.js";
import { partiesInWords } from "../../wording/who.js";
import type { DraftItem, DraftSection, DraftSentence, Place } from "../draft.js";
import { wordsAt, type Material } from "../material.js";
import { endingWith, placeToQuote } from "../quote.js";
import { OPENED, TITLES } from "../wording.js";
import { roadmapPage } from "./pages.js";
import { laterWord } from "./undertaking.js";

/** Something that one side asked of the other. */
interface Request {
  readonly claim: string;
  readonly by: readonly string[];
  readonly published?: string;
  readonly place: Place;
  /** The undertaking that it is part of. */
  readonly thread?: Thread;
}

const MOST_THEIRS = 4;
const MOST_OURS = 3;

/** What the sides last asked of each other, each with its answer; the other side’s requests first. */
export function askedSection(material: Material): DraftSection {
  const requests = requestsIn(material);
  const [theirs, ours] = [material.theirs, material.ours].map((party) =>
    requests.filter(({ by }) => by.length === 1 && by[0] === party),
  );
  const first = [...(theirs ?? []).slice(0, MOST_THEIRS), ...(ours ?? []).slice(0, MOST_OURS)];
  const rest = [...(theirs ?? []).slice(MOST_THEIRS), ...(ours ?? []).slice(MOST_OURS)];
  return {
    id: "asked",
    title: TITLES.asked(),
    items: [...first, ...rest].map((request) => itemOf(request, material)),
    most: MOST_THEIRS + MOST_OURS,
    weight: 1,
    all: roadmapPage(material),
  };
}

/** The latest first; of those that are one undertaking only the last. */
function requestsIn({ latest, roadmap }: Material): Request[] {
  const threads = new Map(
    roadmap.threads.flatMap(({ thread }) => thread.entries.map(({ claim }) => [claim, thread] as const)),
  );
  const found = new Map<string, Request>();
  for (const readout of latest.toReversed())
    for (const { id: claim, kind, by, negated, evidence } of nameFinds(readout).acts) {
      const thread = threads.get(claim);
      const key = thread?.id ?? claim;
      if (kind !== "request" || negated || found.has(key)) continue;
      const { published, id: document } = readout;
      const place = { document, ...placeToQuote(readout.text, evidence) };
      found.set(key, { claim, by, place, ...(published && { published }), ...(thread && { thread }) });
    }
  return [...found.values()];
}

function itemOf(request: Request, material: Material): DraftItem {
  const { by, published, place } = request;
  const when = published === undefined ? "" : ` on ${dateInWords(published)}`;
  const words = wordsAt(material, place);
  const asked = { text: endingWith(`${partiesInWords(by)} ${OPENED.request}${when}`, words), at: [place] };
  return { sentences: [asked, answerTo(request, material)] };
}

function answerTo({ claim, thread, published, place }: Request, material: Material): DraftSentence {
  const entries = thread?.entries ?? [];
  const answer = answerAmong(entries.slice(1 + entries.findIndex((entry) => entry.claim === claim)));
  if (answer !== undefined) return laterWord(answer, material);
  const readSince = material.roadmap.readouts.filter(
    (readout) => published !== undefined && readout.published !== undefined && readout.published > published,
  ).length;
  return { text: `${noEvidenceIn(readSince, material.asOf)}.`, at: [place] };
}

/** Roles that answer, the plainest first. */
const ANSWERS: readonly (readonly Entry["role"][])[] = [
  ["refused", "kept", "dropped", "overtaken"],
  ["accepted"],
  ["delayed", "progress"],
];

function answerAmong(entries: readonly Entry[]): Entry | undefined {
  const sure = entries.filter(({ link }) => !link.doubtful);
  return ANSWERS.map((roles) => sure.findLast(({ role }) => roles.includes(role))).find(
    (entry) => entry !== undefined,
  );
}
