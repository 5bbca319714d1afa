import { isProse } from "../../text/document.js";
import { contains, overlaps, spanOf, type Range, type Span } from "../../text/span.js";
import type { Analysis } from "../analysis.js";
import type { PlacedTerm } from "../terms/sentence-terms.js";
import { partsOf } from "./parts.js";

/** What a readout tells in one breath: a sentence, or a part of one that could be a sentence of its own. */
export interface Point {
  readonly text: Span;
  /** The paragraph that it stands in, counted from 0. */
  readonly paragraph: number;
  /** What it is about, as far as it can be known again in other words (see `Terms`). */
  readonly terms: readonly string[];
  readonly numbers: readonly CountedNumber[];
  /** Whether it holds words that are quoted as a statement. */
  readonly quotes: boolean;
}

/** A number with what is counted: *fifteen Ghanaian engineers*. */
export interface CountedNumber {
  /** In digits. */
  readonly value: string;
  /** The terms that follow it. */
  readonly counted: readonly string[];
  readonly text: Span;
}

/**
 * Cuts the prose of a readout into points, furniture left out. A quotation belongs to the sentence that carries it;
 * one of several sentences is cut between them.
 * @param analyses all sentences in the order of the text, those of a quotation behind the one that carries it
 * @returns in order of the text, none overlapping another
 */
export function readPoints(
  source: string,
  analyses: readonly Analysis[],
  termsAt: (analysis: Analysis) => readonly PlacedTerm[],
): Point[] {
  return withQuoted(analyses).flatMap((sentence) => {
    const terms = sentence.flatMap(termsAt).toSorted((a, b) => a.start - b.start);
    const [carrier, ...quoted] = sentence.map((analysis) => analysis.sentence);
    const paragraph = carrier?.paragraph.index ?? 0;
    return partsOf(sentence).map((range) => ({
      ...pointAt(source, range, terms),
      paragraph,
      quotes: quoted.some((inner) => overlaps(inner, range)),
    }));
  });
}

/** The sentences of prose, each with the quoted ones that it carries. */
function withQuoted(analyses: readonly Analysis[]): Analysis[][] {
  const sentences: Analysis[][] = [];
  for (const analysis of analyses) {
    const carrier = sentences.at(-1)?.[0]?.sentence;
    if (carrier !== undefined && contains(carrier, analysis.sentence)) sentences.at(-1)?.push(analysis);
    else if (isProse(analysis.sentence.paragraph)) sentences.push([analysis]);
  }
  return sentences;
}

function pointAt(
  source: string,
  { start, end }: Range,
  terms: readonly PlacedTerm[],
): Pick<Point, "text" | "terms" | "numbers"> {
  const inside = terms.filter((term) => start <= term.start && term.start < end);
  return {
    text: trimmed(source, start, end),
    terms: [...new Set(inside.map(({ term }) => term))],
    numbers: inside.flatMap((_, at) => numberAt(source, inside, at)),
  };
}

/** Without the white space and the comma that lead on to the next part. */
function trimmed(source: string, start: number, end: number): Span {
  let last = end;
  while (last > start + 1 && /[\s,;]/.test(source.charAt(last - 1))) last--;
  return spanOf(source, start, last);
}

/** How many terms behind a number may say what it counts: *60 million euros*. */
const COUNTED = 3;

function numberAt(source: string, terms: readonly PlacedTerm[], at: number): CountedNumber[] {
  const { term, start } = terms[at] ?? { term: "", start: 0 };
  const words = /^[\p{L}\d]+(?:[.,-][\p{L}\d]+)*/u.exec(source.slice(start, start + LONGEST_NUMBER))?.[0];
  // A date is one term that begins like a number.
  if (words === undefined || !/^\d+(?:[.,]\d+)?$/.test(term) || isYear(term)) return [];
  const counted = terms.slice(at + 1, at + 1 + COUNTED).map((next) => next.term);
  return [{ value: term, counted, text: spanOf(source, start, start + words.length) }];
}

const LONGEST_NUMBER = 40;

const isYear = (term: string): boolean => /^(?:1[5-9]|2[01])\d\d$/.test(term);
