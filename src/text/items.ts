import { isBlank } from "./characters.js";
import type { Range } from "./span.js";

/** `- `, `• `, `(a) `, `(iv) `, `b) `, `ii. `, `III. `, `12. `; a capital with a stop is an initial (`J. Ampofo said`). */
const ITEM_MARK =
  /(?:[-–—•*·▪●◦‣]|\((?:\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z])\)|\d{1,3}[.)]|(?:[a-z]|[ivx]{1,5})[.)]|[A-Z]\)|[IVX]{2,5}\.)\s+/y;

/** The length of the list mark at this place, white space behind it included; 0 where there is none. */
export function itemMark(source: string, start: number): number {
  ITEM_MARK.lastIndex = start;
  return ITEM_MARK.exec(source)?.[0].length ?? 0;
}

/** `2. President Nambiar received …`: paragraphs of a communiqué are numbered, and are prose. */
export const isNumbered = (source: string, { start }: Range): boolean => /[\dIVX]/.test(source.charAt(start));

/** The range from `from` on, without blanks before it; undefined where nothing is left. */
export function remainder(source: string, range: Range, from: number): Range | undefined {
  let start = from;
  while (start < range.end && isBlank(source, start)) start++;
  return start < range.end ? { start, end: range.end } : undefined;
}
