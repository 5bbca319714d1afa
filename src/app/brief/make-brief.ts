import { pageAt } from "../wording/text-fragment.js";
import { partyName } from "../wording/who.js";
import type { Brief, BriefSection, BriefSentence, Footnote } from "./brief.js";
import type { DraftItem, DraftSection, DraftSentence, Place } from "./draft.js";
import { fitted } from "./fit.js";
import { wordsAt, type Material } from "./material.js";
import { askedSection } from "./sections/asked.js";
import { keptSection } from "./sections/kept.js";
import { meetingsSection } from "./sections/meetings.js";
import { invitationsSection, openSections } from "./sections/open.js";
import { peopleSection } from "./sections/persons.js";
import { toldByThemSection } from "./sections/told-by-them.js";
import { topicsSection } from "./sections/topics.js";

/** Makes a brief of what was taken from the record: the same of the same, always. */
export function makeBrief(material: Material): Brief {
  const { ours, theirs, day, asOf, since, roadmap } = material;
  const drafts = draftsOf(material);
  const counts = fitted(drafts);
  const told = drafts.map((draft, at) => ({ ...draft, told: draft.items.slice(0, counts[at]) }));
  const footnotes = numbered(
    told.flatMap((section) => section.told.flatMap(({ sentences }) => sentences)),
    material,
  );
  return {
    ours: { id: ours, name: partyName(ours) },
    theirs: { id: theirs, name: partyName(theirs) },
    day,
    asOf,
    ...(since !== undefined && { since }),
    readouts: roadmap.readouts.length,
    sections: told.flatMap((section) => (section.told.length === 0 ? [] : [sectionOf(section, footnotes)])),
    notFound: drafts.filter(({ items }) => items.length === 0).map(({ title }) => title),
    footnotes: [...footnotes.values()],
  };
}

/** All sections in the order in which they are to be read. */
const draftsOf = (material: Material): DraftSection[] => [
  meetingsSection(material),
  peopleSection(material),
  ...openSections(material),
  askedSection(material),
  invitationsSection(material),
  keptSection(material),
  topicsSection(material),
  toldByThemSection(material),
];

/** Footnotes by their places. */
type Footnotes = ReadonlyMap<string, Footnote>;

/** A footnote for each place, in the order in which sentences come to it. */
function numbered(sentences: readonly DraftSentence[], material: Material): Footnotes {
  const places = new Map(sentences.flatMap(({ at }) => at).map((place) => [keyOf(place), place]));
  return new Map([...places].map(([key, place], at) => [key, footnoteOf(at + 1, place, material)]));
}

function footnoteOf(number: number, place: Place, material: Material): Footnote {
  const { document, start, end } = place;
  const {
    url,
    text = "",
    added: _,
    ...readout
  } = material.cited.get(document) ?? { id: document, name: document, added: "" };
  const live = pageAt(url, text, place);
  return {
    number,
    readout,
    start,
    end,
    words: wordsAt(material, place),
    path: `/readouts/${document}?at=${start}-${end}`,
    ...(live !== undefined && { live }),
  };
}

const keyOf = ({ document, start, end }: Place): string => `${document} ${start} ${end}`;

function sectionOf(
  { id, title, items, told, all }: DraftSection & { readonly told: readonly DraftItem[] },
  footnotes: Footnotes,
): BriefSection {
  const count = items.length - told.length;
  return {
    id,
    title,
    items: told.map(({ sentences, ...item }) => ({
      ...item,
      sentences: sentences.map((sentence) => sentenceOf(sentence, footnotes)),
    })),
    ...(count > 0 && { more: { count, ...all } }),
  };
}

function sentenceOf({ text, at, ...marks }: DraftSentence, footnotes: Footnotes): BriefSentence {
  const notes = at.flatMap((place) => footnotes.get(keyOf(place))?.number ?? []);
  return { text, notes: [...new Set(notes)], ...marks };
}
