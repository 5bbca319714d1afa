/** Days since 1970-01-01. */
export type DayNumber = number;

/** A day, month or other part of a year, or a year, as far as it is known. Parts by their EDTF numbers. */
export interface CalendarDate {
  readonly year: number;
  readonly part?: number;
  readonly day?: number;
}

const MILLISECONDS = 86_400_000;

/** The months of the parts of a year (EDTF level 2, northern seasons): the first and how many. */
const PARTS: ReadonlyMap<number, PartOfYear> = new Map([
  ...partsOf(1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 1),
  ...partsOf(21, [3, 6, 9, 12], 3),
  ...partsOf(33, [1, 4, 7, 10], 3),
  ...partsOf(40, [1, 7], 6),
]);

type PartOfYear = readonly [first: number, count: number];

function partsOf(number: number, firsts: readonly number[], count: number): [number, PartOfYear][] {
  return firsts.map((first, index) => [number + index, [first, count]]);
}

/** The day with that number in its month; months beyond 12 run on into the next year. */
export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS);

/** The number of an ISO day, or undefined where there is no such day. */
export function parseDay(iso: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (match === null) return undefined;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatDay(day) === iso ? day : undefined;
}

export const dateOf = (day: DayNumber): Required<CalendarDate> => {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), part: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const formatDay = (day: DayNumber): string => format(dateOf(day));

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** EDTF. */
export function format({ year, part, day }: CalendarDate): string {
  const months = part === undefined ? "" : `-${twoDigits(part)}`;
  return `${String(year).padStart(4, "0")}${months}${day === undefined ? "" : `-${twoDigits(day)}`}`;
}

export function firstDay({ year, part, day }: CalendarDate): DayNumber {
  const [month] = PARTS.get(part ?? 1) ?? [1];
  return dayNumber(year, month, day ?? 1);
}

export function lastDay({ year, part, day }: CalendarDate): DayNumber {
  if (part === undefined) return dayNumber(year, 12, 31);
  const [month, count] = PARTS.get(part) ?? [1, 12];
  return day === undefined ? dayNumber(year, month + count, 0) : dayNumber(year, month, day);
}

/** The first and the last month of half a year, which EDTF readers seldom know by its number; undefined for other dates. */
export function monthsOfHalf({ year, part = 0, day }: CalendarDate): readonly CalendarDate[] | undefined {
  const [first, count] = PARTS.get(part) ?? [0, 0];
  if (count !== HALF || day !== undefined) return undefined;
  return [
    { year, part: first },
    { year, part: first + HALF - 1 },
  ];
}

/** Half a year in months. */
const HALF = 6;

/** Whether there is such a day; 29 February without a year is one. */
export function exists(part: number | undefined, day: number | undefined, year = 2000): boolean {
  if (part === undefined) return true;
  if (!PARTS.has(part)) return false;
  if (day === undefined) return true;
  return part <= 12 && day >= 1 && day <= dateOf(dayNumber(year, part + 1, 0)).day;
}

/** ISO weekday: Monday is 1. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1;

/** The month that lies `count` months from the day's. */
export const addMonths = ({ year, part }: Required<CalendarDate>, count: number): CalendarDate => {
  const month = year * 12 + part - 1 + count;
  return { year: Math.floor(month / 12), part: (((month % 12) + 12) % 12) + 1 };
};
