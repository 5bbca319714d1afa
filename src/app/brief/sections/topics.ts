import type { Readout } from "../../../following/readout.js";
import { overlaps, type Range } from "../../../text/span.js";
import { accountOf } from "../../account.js";
import { dateInWords } from "../../wording/date.js";
import { topicName } from "../../wording/topic.js";
import { partyName, speakerInWords } from "../../wording/who.js";
import type { DraftItem, DraftSection, DraftSentence } from "../draft.js";
import type { Material } from "../material.js";
import { endingWith, placeToQuote } from "../quote.js";
import { INFERRED, TITLES } from "../wording.js";
import { statementsPage } from "./pages.js";

/** Words of a readout that somebody said, or did something by. */
interface Utterance {
  readonly readout: Readout;
  readonly place: Range;
  readonly speaker: string;
  readonly party: string;
  readonly isInferred: boolean;
}

/** Courtesies say nothing on a topic. */
const COURTESIES: ReadonlySet<string> = new Set(["thanks", "greeting"]);
/** What is said of one topic by so many is enough. */
const MOST_EACH = 2;

/** For each topic what the last readout that speaks of it tells of it, the other side’s words first. */
export function topicsSection(material: Material): DraftSection {
  const found = new Map<string, Utterance[]>();
  for (const readout of material.latest.toReversed()) {
    for (const [topic, told] of byTopic(readout, material)) if (!found.has(topic)) found.set(topic, told);
  }
  return {
    id: "topics",
    title: TITLES.topics(),
    items: [...found].map(([topic, told]) => itemOf(topic, told, material)),
    most: 8,
    weight: 1,
    all: statementsPage(material),
  };
}

/** What a readout tells, by the topic that it is about first of all. */
function byTopic(readout: Readout, material: Material): Map<string, Utterance[]> {
  const { text, published, publisher } = readout;
  const { topicsIn } = accountOf(text, { ...(published && { published }), ...(publisher && { publisher }) });
  const groups = new Map<string, Utterance[]>();
  for (const utterance of utterancesIn(readout, material)) {
    const [topic] = topicsIn(utterance.place);
    if (topic !== undefined) groups.set(topic, [...(groups.get(topic) ?? []), utterance]);
  }
  return groups;
}

/** Statements of either side, and acts that are in none of them. */
function utterancesIn(readout: Readout, { ours, theirs }: Material): Utterance[] {
  const { people, statements, acts } = readout.reading;
  const parties = new Map(people.map(({ name, party }) => [name, party]));
  const said = statements.map(({ content, speaker, why }) => ({
    readout,
    place: content,
    speaker,
    party: parties.get(speaker) ?? speaker,
    isInferred: why.speaker?.basis === "inferred",
  }));
  const done = acts
    .filter(
      ({ kind, evidence }) =>
        !COURTESIES.has(kind) && !statements.some(({ content }) => overlaps(content, evidence)),
    )
    .map(({ evidence, by, why }) => ({
      readout,
      place: placeToQuote(readout.text, evidence),
      speaker: by.join(" & "),
      party: by.join(" & "),
      isInferred: why.by?.basis === "inferred",
    }));
  const isOfTheTwo = ({ party }: Utterance): boolean =>
    party !== "" && party.split(" & ").every((id) => id === ours || id === theirs);
  return [...said, ...done].filter(isOfTheTwo);
}

function itemOf(topic: string, told: readonly Utterance[], { theirs }: Material): DraftItem {
  const name = topicName(topic);
  const theirsFirst = [
    ...told.filter(({ party }) => party === theirs),
    ...told.filter(({ party }) => party !== theirs),
  ];
  return {
    label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    sentences: theirsFirst.slice(0, MOST_EACH).map(sentenceOf),
  };
}

function sentenceOf({ readout, place, speaker, party, isInferred }: Utterance): DraftSentence {
  const { id: document, published, text } = readout;
  const who = speaker === party ? speakerInWords(speaker) : `${speaker} (${partyName(party)})`;
  const when = published === undefined ? "" : ` on ${dateInWords(published)}`;
  const doubt = isInferred ? ` ${INFERRED}` : "";
  const at = { document, start: place.start, end: place.end };
  return { text: endingWith(`${who}${when}${doubt}`, text.slice(at.start, at.end)), at: [at] };
}
