import { counts, monthForms, monthNames, shifts, weekdayForms, weekdayNames } from "./date-vocabulary.js";

/** One of several words, the longest that fits. */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words].toSorted((a, b) => b.length - a.length).join("|")})\\b`;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const names = (words: Iterable<string>): string => anyOf([...words].map(capital));
/** In full or cut short, as beside a number; in capitals as in headlines. */
const forms = (full: Iterable<string>, short: Iterable<string>): string =>
  `(?:${cased(full)}|${cased(short)}\\.?)`;
const cased = (words: Iterable<string>): string =>
  anyOf([...words].flatMap((word) => [capital(word), word.toUpperCase()]));
/** As in a sentence or at its beginning. */
export const eitherCase = (words: Iterable<string>): string =>
  anyOf([...words].map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`));

const A_DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\\d%])(?![.,]\\d)";
const A_YEAR = "(?:1[5-9]|20|21)\\d\\d(?![%\\w])(?![.,]\\d)";

export const MONTH = `(?<month>${forms(monthNames.keys(), monthForms.keys())})`;
export const END_MONTH = `(?<endMonth>${forms(monthNames.keys(), monthForms.keys())})`;
/** Without a number beside it a month is written in full. */
export const MONTH_NAME = `(?<month>${names(monthNames.keys())})`;
export const END_MONTH_NAME = `(?<endMonth>${names(monthNames.keys())})`;
export const WEEKDAY_NAME = `(?<weekday>${names(weekdayNames.keys())})`;
export const END_WEEKDAY_NAME = `(?<endWeekday>${names(weekdayNames.keys())})`;
export const DAY = `(?<day>${A_DAY})`;
export const END_DAY = `(?<endDay>${A_DAY})`;
export const DAYS = `(?<days>${A_DAY}(?:, ${A_DAY}){0,6},? (?:and|&) (?:the )?${A_DAY})`;
export const YEAR = `(?<year>${A_YEAR})`;
export const END_YEAR = `(?<endYear>${A_YEAR})`;

export const TO = "(?: ?[-–—‒] ?|,? (?:up )?(?:to|till|until|through|thru) (?:the )?)";
export const SHIFT = `(?<shift>${eitherCase(shifts.keys())})`;
const WHICH = "this|last|next|the (?:current|present|same|coming|past)";
const BEFORE_YEAR = "(?:-|,? (?:of )?|,)(?:the year )?";
const ofYear = (year: string, which: string): string =>
  `${BEFORE_YEAR}(?:${year}|(?<yearShift>${which}) year\\b)`;
export const OF_YEAR = ofYear(YEAR, WHICH);
export const OF_THE_YEAR = ofYear(YEAR, `${WHICH}|the`);
export const OF_END_YEAR = ofYear(END_YEAR, WHICH);
export const START_YEAR = `(?:,? ${YEAR})?`;
/** A weekday that only repeats what the date says. */
export const ON_WEEKDAY = `(?:${forms(weekdayNames.keys(), weekdayForms.keys())}(?:,? (?:the )?| \\())?`;
export const PART_OF_DAY = "(?: (?:morning|afternoon|evening|night)\\b)?";
export const VAGUELY = "(?:(?:[Ee]arly|[Mm]id|[Ll]ate)(?:[- ]to[- ](?:mid|late))?[- ])?";
export const LATER = "(?:(?:[Ll]ater|[Ee]arlier|[Ll]ate|[Ee]arly) )?";
export const UNITS = "(?<unit>day|week|month|year|decade)s?\\b";
export const COUNT = `(?<count>${eitherCase(counts.keys())}|[1-9]\\d?\\b)`;
/** What may follow *the day before* where no event does (*before the summit*). */
export const ALONE =
  '(?=[,.;:)”"—–]|$| (?:with|in|at|by|to|on|and|as|had|has|was|were|when|for|of|that|during|from|but|who|which)\\b)';
