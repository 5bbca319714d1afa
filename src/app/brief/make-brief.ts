import { nameOf } from "../readouts/readout.js";
import { partyName } from "../wording/who.js";
import type { Brief, BriefSection, BriefSentence, Footnote } from "./brief.js";
import type { DraftItem, DraftSection, DraftSentence, Place } from "./draft.js";
import { fitted } from "./fit.js";
import type { Material } from "./material.js";
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
    told.flatMap((section) => section.told.flat()),
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
function numbered(sentences: readonly DraftSentence[], { roadmap, texts, sideOf }: Material): Footnotes {
  const names = new Map(roadmap.readouts.map((head) => [head.id, nameOf(head, sideOf)]));
  const places = new Map(sentences.flatMap(({ at }) => at).map((place) => [keyOf(place), place]));
  return new Map(
    [...places].map(([key, { document, start, end }], at) => [
      key,
      {
        number: at + 1,
        readout: names.get(document) ?? { id: document, name: document },
        start,
        end,
        words: (texts.get(document) ?? "").slice(start, end),
        path: `/readouts/${document}?at=${start}-${end}`,
      },
    ]),
  );
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
    items: told.map((item) => ({ sentences: item.map((sentence) => sentenceOf(sentence, footnotes)) })),
    ...(count > 0 && { more: { count, ...all } }),
  };
}

function sentenceOf({ text, at, doubtful }: DraftSentence, footnotes: Footnotes): BriefSentence {
  const notes = at.flatMap((place) => footnotes.get(keyOf(place))?.number ?? []);
  return { text, notes: [...new Set(notes)], ...(doubtful && { doubtful }) };
}
