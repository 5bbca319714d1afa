import { trimRange } from "./characters.js";
import { nestMarks, type Nest } from "./quotation-nests.js";
import { findDoubleMarks, type QuotationMark } from "./quotation-marks.js";
import { findSingleQuotations } from "./single-quotations.js";
import type { Range } from "./span.js";

/** Words between quotation marks. `start` and `end` exclude the marks. Quotations inside a quotation are part of it. */
export interface Quotation extends Range {
  /** The place of the quotation with its marks. */
  readonly outer: Range;
  /** False where a mark is missing. */
  readonly closed: boolean;
}

const AFTER_SENTENCE = /[.!?…]["”»’)]{0,2}\s+$/;
const ENDS_CLAUSE = /[,.!?…]/;

/**
 * The outermost quotations of one paragraph, in order. Where a mark is missing the end is guessed: a quotation that
 * nothing closes ends before the next that begins a sentence, else where a quotation inside it is closed,
 * else with the paragraph; one that nothing opens begins with the paragraph.
 * @param source the whole text; `paragraph` is the part to look at
 * @param goesOn whether the next paragraph opens its quotation anew, so that this one is rightly left open
 */
export function findQuotations(source: string, paragraph: Range, goesOn = false): Quotation[] {
  const marks = findDoubleMarks(source, paragraph);
  const doubles = [
    ...withoutOpener(source, paragraph, marks[0]),
    ...settle(source, paragraph, nestMarks(marks), goesOn),
  ];
  const singles = findSingleQuotations(source, paragraph, doubles);
  return singles.length === 0 ? doubles : withoutInner([...doubles, ...singles]);
}

/** In order, those that stand in one before them left out. */
function withoutInner(quotations: readonly Quotation[]): Quotation[] {
  let end = 0;
  return quotations
    .toSorted((a, b) => a.start - b.start)
    .filter(({ outer }) => {
      const isOutermost = outer.start >= end;
      if (isOutermost) end = outer.end;
      return isOutermost;
    });
}

/** `We agree,” she said`: a closing mark behind a clause, with none before it. */
function withoutOpener(source: string, paragraph: Range, first: QuotationMark | undefined): Quotation[] {
  if (first?.facing !== "closing" || !ENDS_CLAUSE.test(source.charAt(first.at - 1))) return [];
  const { start } = paragraph;
  return [{ start, end: first.at, outer: { start, end: first.at + 1 }, closed: false }];
}

/** Makes quotations of nests. What an unclosed one is guessed not to contain stands on its own. */
function settle(source: string, paragraph: Range, nests: readonly Nest[], goesOn: boolean): Quotation[] {
  const quotations: Quotation[] = [];
  const waiting = nests.toReversed();
  for (let nest = waiting.pop(); nest !== undefined; nest = waiting.pop()) {
    const { end, closed, released } = endOf(source, paragraph, nest, goesOn);
    const start = nest.opener.at;
    const content = trimRange(source, { start: start + 1, end });
    waiting.push(...released.toReversed());
    if (content === undefined) continue;
    const outerEnd = closed ? end + 1 : content.end;
    quotations.push({
      start: start + 1,
      end: closed ? end : content.end,
      outer: { start, end: outerEnd },
      closed,
    });
  }
  return quotations;
}

interface End {
  readonly end: number;
  readonly closed: boolean;
  /** Quotations opened inside that begin behind the end. */
  readonly released: readonly Nest[];
}

function endOf(source: string, paragraph: Range, { close, inner }: Nest, goesOn: boolean): End {
  if (close !== undefined) return { end: close, closed: true, released: [] };
  if (goesOn) return { end: paragraph.end, closed: false, released: [] };
  const next = inner.findIndex(({ opener }) => beginsSentence(source, opener.at));
  const opener = inner[next]?.opener;
  if (opener !== undefined) return { end: opener.at, closed: false, released: inner.slice(next) };
  const first = inner.findIndex((nest) => nest.close !== undefined);
  const closeOfInner = inner[first]?.close;
  if (closeOfInner === undefined) return { end: paragraph.end, closed: false, released: [] };
  return { end: closeOfInner, closed: true, released: inner.slice(first + 1) };
}

const beginsSentence = (source: string, at: number): boolean =>
  AFTER_SENTENCE.test(source.slice(Math.max(0, at - 6), at));
