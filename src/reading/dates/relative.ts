import type { DateUnit } from "../../language/dates.js";
import { addMonths, dateOf, mondayOf, weekdayOf, type CalendarDate, type DayNumber } from "./calendar.js";

/** A stretch of the calendar: one date, or a range with both ends. */
export interface Stretch {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

const stretch = (from: DayNumber, to: DayNumber): Stretch => ({ from: dateOf(from), to: dateOf(to) });

/** The unit of the calendar that lies `shift` units from that of a day: *next week* is a range, *next month* a month. */
export function unitFrom(day: DayNumber, unit: DateUnit, shift: number): Stretch | undefined {
  const monday = mondayOf(day) + 7 * shift;
  const date = dateOf(day);
  if (unit === "day") return { from: dateOf(day + shift) };
  if (unit === "week") return stretch(monday, monday + 6);
  if (unit === "weekend") return stretch(monday + 5, monday + 6);
  if (unit === "month") return { from: addMonths(date, shift) };
  if (unit === "year") return { from: { year: date.year + shift } };
  return unit === "quarter" ? { from: quarterFrom(date, shift) } : undefined;
}

/** *three weeks ago*, *two years later*: as exact as the unit, and weeks are counted in days. */
export const countFrom = (day: DayNumber, unit: DateUnit, count: number): Stretch | undefined =>
  unit === "week" ? { from: dateOf(day + 7 * count) } : unitFrom(day, unit, count);

function quarterFrom({ year, part }: Required<CalendarDate>, shift: number): CalendarDate {
  const quarter = year * 4 + Math.floor((part - 1) / 3) + shift;
  return { year: Math.floor(quarter / 4), part: 33 + (((quarter % 4) + 4) % 4) };
}

/** The weekday nearest to a day on one side, the day itself included. */
export function weekdayNear(weekday: number, direction: "past" | "coming", day: DayNumber): DayNumber {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return direction === "coming" || ahead === 0 ? day + ahead : day + ahead - 7;
}

/** *last Friday*, *this Friday*, *next Friday*: strictly before, in the same week, strictly after. */
export function shiftWeekday(weekday: number, shift: number, day: DayNumber): DayNumber {
  if (shift === 0) return weekdayInWeek(weekday, 0, day);
  return shift < 0 ? weekdayNear(weekday, "past", day - 1) : weekdayNear(weekday, "coming", day + 1);
}

export const weekdayInWeek = (weekday: number, weekShift: number, day: DayNumber): DayNumber =>
  mondayOf(day) + 7 * weekShift + weekday - 1;
