/** Documents that one day can have before their order would mix with that of the next. */
const PER_DAY = 2 ** 26;
const MS_PER_DAY = 86_400_000;
/** Days from 1 January of the year 0 to 1 January 1970, so that no day has a number below 0. */
const DAYS_BEFORE_1970 = 719_528;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A document's place in the order of time: later days have larger ones, of one day the document added later.
 * Documents without a day come before all others.
 * @param published ISO day
 * @param number of the document
 */
export const positionOf = (published: string | undefined, number: number): number =>
  dayNumber(published) * PER_DAY + number;

/** The number of the document at a position. */
export const numberAt = (position: number): number => position % PER_DAY;

/** The positions of the documents published on or after a day and before another; all where none is given. */
export const positionsBetween = (after?: string, before?: string): { from: number; to: number } => ({
  from: after === undefined ? 0 : dayNumber(after) * PER_DAY,
  to: before === undefined ? Number.MAX_SAFE_INTEGER : dayNumber(before) * PER_DAY - 1,
});

function dayNumber(day: string | undefined): number {
  const [, year, month, date] = DAY.exec(day ?? "") ?? [];
  if (year === undefined) return 0;
  const at = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return Math.floor(at / MS_PER_DAY) + DAYS_BEFORE_1970;
}
