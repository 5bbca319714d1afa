import { dateOf, exists, firstDay, lastDay, type CalendarDate, type DayNumber } from "./calendar.js";
import type { Direction } from "../../language/dates.js";

/** Readouts are put out a day or two before or after what they tell: a day so near is not a year away. */
const DAYS_OF_GRACE = 3;
/** A plan is for what comes, unless it was due only a short while ago. */
const WEIGHT_OF_PAST = 3;

export interface Completed {
  readonly date: CalendarDate;
  /** How the year was found. */
  readonly how: Direction | "nearest";
}

/** Finds the year of a date without one, from its direction and the day of publication. */
export function complete(
  part: number,
  day: number | undefined,
  direction: Direction | undefined,
  published: DayNumber,
): Completed | undefined {
  const { year } = dateOf(published);
  const candidates = [year - 1, year, year + 1, year + 2]
    .filter((candidate) => exists(part, day, candidate))
    .map((candidate): CalendarDate => ({ year: candidate, part, ...(day !== undefined && { day }) }));
  const grace = day === undefined ? 0 : DAYS_OF_GRACE;
  const date =
    direction === "past"
      ? candidates.findLast((candidate) => firstDay(candidate) <= published + grace)
      : direction === "coming"
        ? candidates.find((candidate) => lastDay(candidate) >= published - grace)
        : nearest(candidates, published, direction === undefined ? 1 : WEIGHT_OF_PAST);
  return date && { date, how: direction ?? "nearest" };
}

function nearest(
  candidates: readonly CalendarDate[],
  published: DayNumber,
  weight: number,
): CalendarDate | undefined {
  const distance = (date: CalendarDate): number =>
    Math.max(0, firstDay(date) - published, (published - lastDay(date)) * weight);
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** *last October*, *this July*, *next spring*. */
export function shiftPart(part: number, shift: number, published: DayNumber): CalendarDate | undefined {
  const { year, part: month } = dateOf(published);
  const candidates = [year - 2, year - 1, year, year + 1, year + 2].map((candidate) => ({
    year: candidate,
    part,
  }));
  if (shift < 0) return candidates.findLast((candidate) => lastDay(candidate) < published);
  if (shift > 0) return candidates.find((candidate) => firstDay(candidate) > published);
  // A season that begins in one year and ends in the next is still *this* one in its second half.
  const runsOver = dateOf(lastDay({ year, part })).year > year;
  return { year: runsOver && month <= 6 ? year - 1 : year, part };
}
