import { facingOf } from "./quotation-marks.js";
import type { Quotation } from "./quotation.js";
import type { Range } from "./span.js";

const SINGLE_MARK = /[‘'’]/g;
const WORD = /[\p{L}\p{N}]/u;
const CLAUSE_END = /[.,!?;…]/;

/** `’90s`: an apostrophe for what was left out. */
const DECADE = /^\d\ds?(?![\p{L}\p{N}])/u;

/**
 * The quotations between single marks in a part of a text. The mark that closes one looks like an apostrophe,
 * so it counts only where no letter follows, and best behind punctuation; an opening mark that nothing
 * closes is an apostrophe itself.
 * @param taken quotations between double marks: single marks inside them are theirs
 */
export function findSingleQuotations(source: string, part: Range, taken: readonly Quotation[]): Quotation[] {
  const marks = findMarks(source, part, taken);
  const quotations: Quotation[] = [];
  for (let open = 0; open < marks.length; open++) {
    const start = marks[open] ?? part.end;
    if (!mayOpen(source, start, part)) continue;
    const next = nextOpener(source, marks, open + 1);
    const close = closingIndex(source, marks, open, next);
    const end = marks[close ?? -1];
    if (end !== undefined) {
      quotations.push({ start: start + 1, end, outer: { start, end: end + 1 }, closed: true });
    }
    // Where nothing closes this mark, nothing closes the others before the next ‘ either.
    open = close ?? next - 1;
  }
  return quotations;
}

function findMarks(source: string, { start, end }: Range, taken: readonly Quotation[]): number[] {
  const marks: number[] = [];
  let index = 0;
  for (const { index: offset } of source.slice(start, end).matchAll(SINGLE_MARK)) {
    const at = start + offset;
    while ((taken[index]?.outer.end ?? Infinity) <= at) index++;
    if (at < (taken[index]?.outer.start ?? Infinity)) marks.push(at);
  }
  return marks;
}

/** ’We agree,’: even an apostrophe opens a quotation where it stands before a capital. */
function mayOpen(source: string, at: number, part: Range): boolean {
  if (facingOf(source, at, part) !== "opening" || DECADE.test(source.slice(at + 1, at + 5))) return false;
  return source.charAt(at) !== "’" || /\p{Lu}/u.test(source.charAt(at + 1));
}

function nextOpener(source: string, marks: readonly number[], from: number): number {
  let index = from;
  while (index < marks.length && source.charAt(marks[index] ?? 0) !== "‘") index++;
  return index;
}

/** @returns the index of the closing mark among the marks from `open` to `last` */
function closingIndex(
  source: string,
  marks: readonly number[],
  open: number,
  last: number,
): number | undefined {
  let possessive: number | undefined;
  for (let index = open + 1; index < last; index++) {
    const at = marks[index] ?? 0;
    const before = source.charAt(at - 1);
    if (WORD.test(source.charAt(at + 1)) || /\s/.test(before) || at - (marks[open] ?? 0) < 2) continue;
    if (CLAUSE_END.test(before)) return index;
    if (before !== "s") return index;
    // `the countries’ leaders`: after ‘ it may close, after ' there would be no telling.
    if (source.charAt(marks[open] ?? 0) === "‘") possessive ??= index;
  }
  return possessive;
}
