import { formsOf, wordsOf, type Word } from "../../record/documents/words.js";
import type { Reading } from "../../reading/reading.js";
import { overlaps, spanOf, type Range, type Span } from "../../text/span.js";
import { sentenceAround } from "./sentence.js";
import type { Field, Part } from "./query.js";

/** A place that meets a query, in its sentence. */
export interface Hit {
  readonly span: Span;
  readonly sentence: Span;
}

/** So many of a readout are shown. */
const MOST = 3;

/**
 * The places of a readout that meet a query: where its words stand, within finds that meet its fields if any do; where
 * it asks for fields alone, those finds. In the order of the text.
 * @param reading of the readout; only needed where the query asks for fields
 */
export function hitsIn(text: string, reading: Reading | undefined, parts: readonly Part[]): Hit[] {
  const wanted = parts.filter(({ negated }) => !negated);
  const finds = reading === undefined ? [] : findsMeeting(reading, wanted);
  const words = placesOf(
    text,
    wanted.filter(({ field }) => field === undefined),
  );
  const within = words.filter((place) => finds.some((find) => overlaps(place, find)));
  const places = within.length > 0 ? within : words.length > 0 ? words : finds;
  return inSentences(text, places).slice(0, MOST);
}

/** One hit for a sentence: the first in it. */
function inSentences(text: string, places: readonly Range[]): Hit[] {
  const hits: Hit[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    if ((hits.at(-1)?.sentence.end ?? -1) > place.start) continue;
    const { start, end } = sentenceAround(text, place);
    if (start < end)
      hits.push({ span: spanOf(text, place.start, place.end), sentence: spanOf(text, start, end) });
    if (hits.length === MOST) break;
  }
  return hits;
}

function placesOf(text: string, parts: readonly Part[]): Range[] {
  if (parts.length === 0) return [];
  const words = wordsOf(text);
  return parts.flatMap(({ value, prefix }) => occurrences(words, formsOf(value), prefix));
}

function occurrences(words: readonly Word[], sought: readonly string[], prefix: boolean): Range[] {
  const last = sought.length - 1;
  const stands = (at: number): boolean =>
    sought.every((form, index) => {
      const found = words[at + index]?.form;
      return found === form || (prefix && index === last && found?.startsWith(form) === true);
    });
  return words.flatMap(({ start, end }, at) =>
    stands(at) ? [{ start, end: words[at + last]?.end ?? end }] : [],
  );
}

interface Find {
  readonly at: Span;
  /** What the find has of each field. */
  readonly values: Readonly<Partial<Record<Field, readonly string[]>>>;
}

/** The finds that meet all fields that finds of their kind have; those that have most of the fields. */
function findsMeeting(reading: Reading, parts: readonly Part[]): Span[] {
  const fields = parts.filter(({ field }) => field !== undefined);
  if (fields.length === 0) return [];
  const forms = remembered();
  const scored = findsOf(reading).map((find) => ({
    find,
    met: fields.filter((part) => meets(find, part, forms)).length,
  }));
  const most = Math.max(0, ...scored.map(({ met }) => met));
  return most === 0 ? [] : scored.filter(({ met }) => met === most).map(({ find }) => find.at);
}

function meets({ values }: Find, { field, value }: Part, forms: typeof formsOf): boolean {
  const sought = forms(value);
  return (field === undefined ? [] : (values[field] ?? [])).some((held) => {
    const has = forms(held);
    return sought.every((form) => has.includes(form));
  });
}

/** The forms of the words of a text, cut once: the finds of a readout have the same names and parties again and again. */
function remembered(): typeof formsOf {
  const known = new Map<string, string[]>();
  return (text) => {
    const cut = known.get(text) ?? formsOf(text);
    known.set(text, cut);
    return cut;
  };
}

function findsOf({ statements, encounters, acts, people }: Reading): Find[] {
  const partyOf = new Map(people.map(({ name, party }) => [name, party === null ? [] : [party]]));
  const partiesOf = (names: readonly string[]): string[] =>
    names.flatMap((name) => partyOf.get(name) ?? [name]);
  return [
    ...statements.map(({ content, speaker }) => ({
      at: content,
      values: { speaker: [speaker], person: [speaker], party: partiesOf(speaker.split(" & ")) },
    })),
    ...acts.map(({ evidence, kind, by, to = [], topics = [] }) => ({
      at: evidence,
      values: { kind: [kind], party: [...by, ...to], topic: topics },
    })),
    ...encounters.map(({ evidence, kind, participants }) => ({
      at: evidence,
      values: { kind: [kind], party: partiesOf(participants), person: participants },
    })),
    ...people.map(({ evidence, name, party }) => ({
      at: evidence,
      values: { person: [name], party: party === null ? [] : [party] },
    })),
  ];
}
