import { firstDay, lastDay, type CalendarDate, type DayNumber } from "../reading/dates/calendar.js";

/** The days that a date may mean, both included. */
export interface Interval {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** `2033-07-05`, `2033-07`, `2033-34`, `2033`, `203X`. */
const DATE = /^(\d{3}[\dX])(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The days of an EDTF date or range; undefined where it is none, or open at an end. */
export function intervalOf(edtf: string): Interval | undefined {
  const [from = "", to = from] = edtf.split("/");
  const [start, end] = [dateOf(from, "0"), dateOf(to, "9")];
  return start && end && { first: firstDay(start), last: lastDay(end) };
}

function dateOf(value: string, unknown: "0" | "9"): CalendarDate | undefined {
  const match = DATE.exec(value);
  if (match?.[1] === undefined) return undefined;
  const year = Number(match[1].replace("X", unknown));
  const [part, day] = [match[2], match[3]].map((digits) => digits && Number(digits));
  return { year, ...(part && { part }), ...(day && { day }) };
}

/** How many days lie between two dates: 0 where they may mean the same day; undefined where one is no date. */
export function daysBetween(a: string | undefined, b: string | undefined): number | undefined {
  const [one, two] = [a, b].map((date) => (date === undefined ? undefined : intervalOf(date)));
  return one && two && Math.max(0, two.first - one.last, one.first - two.last);
}
