import type { Span } from "../../text/span.js";
import type { Due } from "./thread.js";

/**
 * When something is to be done: an interval is over with its last day, whatever the words in it were.
 * @param interval EDTF
 * @param words that say so
 */
export const dueOf = (interval: string, words: Span): Due => ({
  words,
  interval,
  last: lastDay(interval),
  rule: "dues/last-day-of-interval@1",
});

/**
 * The last day of an EDTF date (Library of Congress, EDTF level 1): of a month, a season, a quarter, a decade, a range.
 * Winter (24) ends with February of the year after; 25 to 32 are seasons of one hemisphere, 37 to 39 thirds, 40 and 41 halves.
 */
export function lastDay(edtf: string): string {
  const value = edtf.split("/").at(-1) || edtf;
  const [year = "", month, day] = value.split("-");
  if (day !== undefined) return value;
  const ends = year.replace(/X/g, "9");
  if (month === undefined) return `${ends}-12-31`;
  const last = LAST_MONTHS.get(Number(month)) ?? Number(month);
  const [of, number] = last > 12 ? [Number(ends) + 1, last - 12] : [Number(ends), last];
  return `${String(of).padStart(4, "0")}-${String(number).padStart(2, "0")}-${daysIn(of, number)}`;
}

/** Last months of the divisions of a year that EDTF numbers beyond twelve; 14 is February of the year after. */
const LAST_MONTHS: ReadonlyMap<number, number> = new Map([
  [21, 5],
  [22, 8],
  [23, 11],
  [24, 14],
  [33, 3],
  [34, 6],
  [35, 9],
  [36, 12],
  [37, 4],
  [38, 8],
  [39, 12],
  [40, 6],
  [41, 12],
]);

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
