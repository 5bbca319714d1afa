import type { DateUnit, DateWords } from "../dates.js";

const numbered = (words: string, first = 1): [string, number][] =>
  words.split(" ").map((word, index) => [word, index + first]);

const MONTHS = "january february march april may june july august september october november december";
const MONTH_ABBREVIATIONS = "jan feb mar apr may jun jul aug sep oct nov dec";
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday";
const WEEKDAY_ABBREVIATIONS = "mon tue wed thu fri sat sun";

export const monthNames: ReadonlyMap<string, number> = new Map(numbered(MONTHS));
export const monthForms: ReadonlyMap<string, number> = new Map([
  ...monthNames,
  ...numbered(MONTH_ABBREVIATIONS),
  ["sept", 9],
]);

export const weekdayNames: ReadonlyMap<string, number> = new Map(numbered(WEEKDAYS));
export const weekdayForms: ReadonlyMap<string, number> = new Map([
  ...weekdayNames,
  ...numbered(WEEKDAY_ABBREVIATIONS),
  ["tues", 2],
  ["weds", 3],
  ["thur", 4],
  ["thurs", 4],
]);

/** Seasons are those of the north: *winter* is December to February. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ...numbered("spring summer autumn winter", 21),
  ["fall", 23],
]);

export const quarters: ReadonlyMap<string, number> = new Map([
  ...numbered("first second third fourth", 33),
  ...numbered("1st 2nd 3rd 4th", 33),
  ...numbered("1 2 3 4", 33),
  ["final", 36],
  ["last", 36],
]);

export const halves: ReadonlyMap<string, number> = new Map([
  ...numbered("first second", 40),
  ...numbered("1st 2nd", 40),
  ...numbered("1 2", 40),
  ["latter", 41],
  ["last", 41],
]);

/** How many. */
export const counts: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ...numbered(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  ),
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);

/** Which unit, counted from the present one. */
export const shifts: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["the past", -1],
  ["this past", -1],
  ["this", 0],
  ["the current", 0],
  ["the present", 0],
  ["next", 1],
  ["the coming", 1],
  ["this coming", 1],
  ["the upcoming", 1],
]);

/** Words for a day near that of publication. */
export const nearDays: ReadonlyMap<string, number> = new Map([
  ["the day before yesterday", -2],
  ["yesterday", -1],
  ["last night", -1],
  ["last evening", -1],
  ["today", 0],
  ["tonight", 0],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
  ["the day after tomorrow", 2],
  ["tomorrow", 1],
]);

/** Words that move away from the day being told of. */
export const toldShifts: ReadonlyMap<string, number> = new Map([
  ["previous", -1],
  ["preceding", -1],
  ["before", -1],
  ["earlier", -1],
  ["following", 1],
  ["next", 1],
  ["subsequent", 1],
  ["after", 1],
  ["later", 1],
]);

const ago: ReadonlyMap<string, number> = new Map([["ago", -1]]);

const which = new Map([...shifts, ["the", 0], ["the same", 0]] as const);

export const vocabulary: DateWords["vocabulary"] = {
  month: monthForms,
  // *The first four months* end with the fourth.
  endMonth: new Map([...counts, ...monthForms]),
  season: seasons,
  quarter: quarters,
  half: halves,
  weekday: weekdayForms,
  endWeekday: weekdayForms,
  count: counts,
  shift: new Map([...shifts, ...nearDays, ...toldShifts, ...ago]),
  yearShift: which,
  monthShift: which,
  weekShift: which,
};

export const units: ReadonlyMap<string, DateUnit> = new Map<string, DateUnit>([
  ["day", "day"],
  ["morning", "day"],
  ["afternoon", "day"],
  ["evening", "day"],
  ["night", "day"],
  ["week", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
  ["decade", "decade"],
]);
