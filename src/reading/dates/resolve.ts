import type { DateParts, Direction } from "../../language/dates.js";
import {
  addMonths,
  dateOf,
  exists,
  firstDay,
  lastDay,
  type CalendarDate,
  type DayNumber,
} from "./calendar.js";
import { complete, shiftPart, type Completed } from "./complete.js";
import type { Mention } from "./mention.js";
import { countFrom, shiftWeekday, unitFrom, weekdayInWeek, weekdayNear, type Stretch } from "./relative.js";

/** What a date comes to, and how: stated in full, or inferred from something. */
export interface Resolved extends Stretch {
  readonly how: "stated" | "published" | "told" | Completed["how"];
  /** A decade, which is no stretch of full years in EDTF but a pattern of them. */
  readonly decade?: number;
}

/** A way to resolve; undefined where the mention is not of its kind or cannot be placed. */
type Resolver = (
  mention: Mention,
  published: DayNumber | undefined,
  told: DayNumber | undefined,
) => Resolved | undefined;

/** A year alone, or several: 2033, 2033–2036, 2033–36, the ISO month 2033-05. */
const resolveYears: Resolver = ({ parts: { year, endYear, shortYear, part, first } }) => {
  if (year === undefined || part !== undefined || first !== undefined) return undefined;
  if (shortYear === undefined)
    return { how: "stated", from: { year }, ...(endYear && { to: { year: endYear } }) };
  const century = Math.floor(year / 100) * 100;
  if (shortYear > year % 100) return { how: "stated", from: { year }, to: { year: century + shortYear } };
  return shortYear >= 1 && shortYear <= 12 ? { how: "stated", from: { year, part: shortYear } } : undefined;
};

const resolveDecade: Resolver = ({ parts: { decade } }) =>
  decade === undefined
    ? undefined
    : { how: "stated", from: { year: decade * 10 }, decade: decade < 100 ? 190 + decade : decade };

/** 5/6/2033 may be either day; 13/6/2033 may not. */
const resolveSlashed: Resolver = ({ parts: { first, second, year } }) => {
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const [day, part] = first > 12 ? [first, second] : [second, first];
  const isPlain = first === second || (day > 12 && part >= 1 && part <= 12);
  return isPlain && exists(part, day, year) ? { how: "stated", from: { year, part, day } } : undefined;
};

/** A day, month, season, quarter or half of a year, or a range of them. */
const resolvePart: Resolver = (mention, published) => {
  const { parts, direction } = mention;
  const { day, shift } = parts;
  const part = parts.part ?? parts.endPart;
  if (part === undefined) return undefined;
  if (shift !== undefined && published !== undefined) {
    const from = shiftPart(part, shift, published);
    return from && { from, how: "published" };
  }
  const year = statedYear(parts, part, published);
  const how = parts.yearShift === undefined ? "stated" : "published";
  if (year !== undefined) return { how, ...withEnd({ year, part, ...(day && { day }) }, parts) };
  const completed = published === undefined ? undefined : complete(part, day, direction, published);
  return completed && { how: completed.how, ...withEnd(completed.date, parts) };
};

function statedYear(parts: DateParts, part: number, published: DayNumber | undefined): number | undefined {
  const { year, endYear, yearShift, day } = parts;
  if (year !== undefined) return year;
  if (yearShift !== undefined && published !== undefined) return dateOf(published).year + yearShift;
  if (endYear === undefined) return undefined;
  return wraps({ year: endYear, part, ...(day && { day }) }, endOf(parts, endYear, part))
    ? endYear - 1
    : endYear;
}

/** The end of a range that begins in that part of the year. */
const endOf = ({ endPart, endDay }: DateParts, year: number, part: number): CalendarDate => ({
  year,
  part: endPart ?? part,
  ...(endDay && { day: endDay }),
});

/** A range that ends before it begins runs over the end of the year. */
const wraps = (from: CalendarDate, to: CalendarDate): boolean => firstDay(from) > lastDay(to);

function withEnd(from: CalendarDate, parts: DateParts): Stretch {
  if (parts.endPart === undefined && parts.endDay === undefined) return { from };
  const to = endOf(parts, parts.endYear ?? from.year, from.part ?? 1);
  return { from, to: parts.endYear === undefined && wraps(from, to) ? { ...to, year: to.year + 1 } : to };
}

const resolveWeekday: Resolver = ({ parts, direction, bound }, published) => {
  const { weekday, endWeekday, shift, weekShift } = parts;
  if (weekday === undefined || published === undefined) return undefined;
  // *had asked for an account **by** Friday*
  const isDeadline = direction === "settled" && bound === "by";
  const side = direction === "coming" || direction === "scheduled" || isDeadline ? "coming" : "past";
  if (weekShift !== undefined)
    return { how: "published", from: dateOf(weekdayInWeek(weekday, weekShift, published)) };
  if (shift !== undefined) return { how: "published", from: dateOf(shiftWeekday(weekday, shift, published)) };
  const day = weekdayNear(weekday, side, published);
  const to = endWeekday === undefined ? undefined : weekdayNear(endWeekday, "coming", day);
  return { how: side, from: dateOf(day), ...(to !== undefined && { to: dateOf(to) }) };
};

/** `the 15th of next month` */
const resolveDayOfMonth: Resolver = ({ parts: { day, monthShift } }, published) => {
  if (day === undefined || monthShift === undefined || published === undefined) return undefined;
  const month = addMonths(dateOf(published), monthShift);
  return exists(month.part, day, month.year) ? { how: "published", from: { ...month, day } } : undefined;
};

/** *on the 14th*: of the month of publication, or of the one beside it if that is where the tense points. */
const resolveDayAlone: Resolver = ({ parts: { day, part }, direction }, published) => {
  if (day === undefined || part !== undefined || published === undefined) return undefined;
  const today = dateOf(published);
  const shift = shiftOfDay(day - today.day, direction);
  const month = addMonths(today, shift);
  return exists(month.part, day, month.year) ? { how: "published", from: { ...month, day } } : undefined;
};

/** Which month a day lies in that is so many days ahead in this one. */
function shiftOfDay(ahead: number, direction: Direction | undefined): number {
  if (direction === "coming" && ahead < 0) return 1;
  return direction === "past" && ahead > 0 ? -1 : 0;
}

/** `next month`, `three weeks ago`, `the day before` */
const resolveUnit: Resolver = ({ unit, parts: { shift, count }, finder, sentence }, published, told) => {
  // *It will be closed the same day*, in a quotation that names no day: nobody can tell.
  if (finder.from === "told" && told === undefined && sentence.quotation !== undefined) return undefined;
  const anchor = finder.from === "told" ? (told ?? published) : published;
  if (unit === undefined || shift === undefined || anchor === undefined) return undefined;
  const how = finder.from ?? "published";
  if (unit === "decade") {
    const decade = Math.floor(dateOf(anchor).year / 10) + shift * (count ?? 1);
    return { how, from: { year: decade * 10 }, decade };
  }
  const found = count === undefined ? unitFrom(anchor, unit, shift) : countFrom(anchor, unit, shift * count);
  return found && { how, ...found };
};

const RESOLVERS: readonly Resolver[] = [
  resolveUnit,
  resolveWeekday,
  resolveDayOfMonth,
  resolveDayAlone,
  resolveSlashed,
  resolveDecade,
  resolvePart,
  resolveYears,
];

/**
 * Puts a mention on the calendar.
 * @param published the day that relative dates count from, where it is known
 * @param told the day being told of, where the text has named one
 */
export function resolve(
  mention: Mention,
  published: DayNumber | undefined,
  told: DayNumber | undefined,
): Resolved | undefined {
  for (const resolver of RESOLVERS) {
    const resolved = resolver(mention, published, told);
    if (resolved !== undefined) return resolved;
  }
  return undefined;
}

/** What a mention states by itself, wherever it stands. */
export const resolveStated = (mention: Mention): Resolved | undefined =>
  resolve(mention, undefined, undefined);
