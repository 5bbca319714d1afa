import { FIGURE, type DateFinder } from "../dates.js";
import * as pattern from "./date-patterns.js";
import { counts, halves, monthForms, quarters, seasons, weekdayForms } from "./date-vocabulary.js";

const { DAY, DAYS, END_DAY, END_MONTH, END_MONTH_NAME, END_YEAR, MONTH, MONTH_NAME } = pattern;
const { OF_END_YEAR, OF_THE_YEAR, OF_YEAR, ON_WEEKDAY, START_YEAR, TO, VAGUELY, YEAR } = pattern;

const SEASON = `(?<season>${pattern.eitherCase(seasons.keys())})`;
const QUARTER = `(?<quarter>${pattern.anyOf(quarters.keys())})`;
const HALF = `(?<half>${pattern.anyOf(halves.keys())})`;
const FIGURES = [FIGURE];
const MONTHS = [...monthForms.keys()];
const WEEKDAYS = [...weekdayForms.keys()];
const SEASONS = [...seasons.keys()];
const VAGUE = ["early", "mid", "late"];
const ORDINALS = ["the", "first", "second", "third", "fourth", "final", "last", "latter", FIGURE];
const SHIFTS = ["last", "this", "next", "the"];

const BETWEEN = "(?<=[Bb]etween (?:the )?)";

const inFigures: readonly DateFinder[] = [
  {
    name: "iso-day",
    opens: FIGURES,
    pattern: "(?<year>\\d{4})[-/](?<month>0[1-9]|1[0-2])[-/](?<day>[0-2]\\d|3[01])\\b",
  },
  {
    name: "dotted-day",
    opens: FIGURES,
    pattern: `(?<day>[0-2]?\\d|3[01])\\.(?<month>1[0-2]|0?[1-9])\\.${YEAR}`,
  },
  { name: "slashed-day", opens: FIGURES, pattern: `(?<first>[0-3]?\\d)/(?<second>[0-3]?\\d)/${YEAR}` },
];

const dayFirst: readonly DateFinder[] = [
  {
    name: "day-month-range",
    opens: [...WEEKDAYS, FIGURE],
    pattern: `${ON_WEEKDAY}${DAY} (?:of )?${MONTH}${START_YEAR}${TO}${ON_WEEKDAY}${END_DAY} (?:of )?${END_MONTH}(?:${OF_END_YEAR})?`,
  },
  {
    name: "day-month-range",
    opens: [...WEEKDAYS, FIGURE],
    pattern: `${BETWEEN}${DAY} ${MONTH}${START_YEAR} and ${END_DAY} ${END_MONTH}(?:${OF_END_YEAR})?`,
  },
  {
    name: "days-month",
    opens: [...WEEKDAYS, FIGURE],
    pattern: `${ON_WEEKDAY}${DAY}${TO}${ON_WEEKDAY}${END_DAY} (?:of )?${MONTH}(?:${OF_END_YEAR})?`,
  },
  {
    name: "days-month",
    opens: [...WEEKDAYS, FIGURE],
    pattern: `${BETWEEN}${DAY} and (?:the )?${END_DAY} (?:of )?${MONTH}(?:${OF_END_YEAR})?`,
  },
  { name: "day-list-month", opens: FIGURES, pattern: `${DAYS} (?:of )?${MONTH}(?:${OF_YEAR})?` },
  {
    name: "day-month",
    opens: [...WEEKDAYS, FIGURE],
    pattern: `${ON_WEEKDAY}${DAY}[- ](?:day of |of )?${MONTH}(?:${OF_YEAR})?`,
  },
];

const monthFirst: readonly DateFinder[] = [
  {
    name: "month-day-range",
    opens: [...WEEKDAYS, ...MONTHS],
    pattern: `${ON_WEEKDAY}${MONTH} ${DAY}${START_YEAR}${TO}${ON_WEEKDAY}${END_MONTH} ${END_DAY}(?:${OF_END_YEAR})?`,
  },
  {
    name: "month-day-range",
    opens: [...WEEKDAYS, ...MONTHS],
    pattern: `${BETWEEN}${MONTH} ${DAY}${START_YEAR} and ${END_MONTH} ${END_DAY}(?:${OF_END_YEAR})?`,
  },
  {
    name: "month-days",
    opens: [...WEEKDAYS, ...MONTHS],
    pattern: `${ON_WEEKDAY}${MONTH} ${DAY}${TO}${END_DAY}(?:${OF_END_YEAR})?`,
  },
  {
    name: "month-days",
    opens: [...WEEKDAYS, ...MONTHS],
    pattern: `${BETWEEN}${MONTH} ${DAY} and ${END_DAY}(?:${OF_END_YEAR})?`,
  },
  { name: "month-day-list", opens: MONTHS, pattern: `${MONTH} ${DAYS}(?:${OF_YEAR})?` },
  {
    name: "month-day",
    opens: [...WEEKDAYS, ...MONTHS],
    pattern: `${ON_WEEKDAY}${MONTH} (?:the )?${DAY}(?:${OF_YEAR})?`,
  },
];

const months: readonly DateFinder[] = [
  {
    name: "month-range",
    opens: MONTHS,
    pattern: `${MONTH_NAME}${START_YEAR}${TO}${VAGUELY}${END_MONTH_NAME}(?:${OF_END_YEAR})?`,
    doubt: "month",
  },
  {
    name: "month-range",
    opens: MONTHS,
    pattern: `${BETWEEN}${MONTH_NAME}${START_YEAR} and ${END_MONTH_NAME}(?:${OF_END_YEAR})?`,
  },
  { name: "month-year", opens: [...VAGUE, ...MONTHS], pattern: `${VAGUELY}${MONTH}${OF_YEAR}` },
  { name: "which-month", opens: SHIFTS, pattern: `${pattern.SHIFT} ${MONTH_NAME}` },
  { name: "month", opens: [...VAGUE, ...MONTHS], pattern: `${VAGUELY}${MONTH_NAME}`, doubt: "month" },
];

const partsOfYears: readonly DateFinder[] = [
  { name: "quarter-year", opens: ORDINALS, pattern: `(?:[Tt]he )?${QUARTER}[- ]quarter${OF_THE_YEAR}` },
  { name: "quarter", opens: ["the"], pattern: `[Tt]he ${QUARTER} quarter\\b` },
  { name: "quarter-year", opens: ["q"], pattern: `Q(?<quarter>[1-4])(?: of)?[ /]${YEAR}` },
  { name: "quarter-year", opens: ["q", FIGURE], pattern: `(?:${YEAR} )?Q(?<quarter>[1-4])\\b` },
  { name: "half-year", opens: ORDINALS, pattern: `(?:[Tt]he )?${HALF}[- ](?:half|six months)${OF_THE_YEAR}` },
  {
    name: "first-months",
    opens: ["the", "first"],
    pattern: `(?:[Tt]he )?first (?<endMonth>${pattern.anyOf(counts.keys())}) months${OF_THE_YEAR}`,
    implies: { part: 1 },
  },
  { name: "half-year", opens: ["h"], pattern: `H(?<half>[12])(?: of)?[ /]${YEAR}` },
  {
    name: "season-year",
    opens: ["the", ...VAGUE, ...SEASONS],
    pattern: `(?:[Tt]he )?${VAGUELY}${SEASON}${OF_YEAR}`,
  },
  { name: "which-season", opens: SHIFTS, pattern: `${pattern.SHIFT} ${SEASON}` },
  {
    name: "season",
    opens: ["the", ...VAGUE, ...SEASONS],
    pattern: `(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Dd]uring|[Ss]ince|[Ff]rom|[Ff]or|than) )(?:the )?${VAGUELY}${SEASON}(?! of\\b)`,
  },
  {
    name: "season",
    opens: ["the"],
    pattern: `(?<=\\b(?:[Mm]oved|[Pp]ostponed|[Dd]eferred|back|forward)(?: from \\w+)? to )the ${VAGUELY}${SEASON}(?! of\\b)`,
  },
];

const years: readonly DateFinder[] = [
  {
    name: "years",
    opens: FIGURES,
    pattern: `${YEAR}(?: ?[-–—] ?|/| (?:to|until|through|till) )${END_YEAR}`,
    doubt: "year",
  },
  { name: "years", opens: FIGURES, pattern: `${BETWEEN}${YEAR} and ${END_YEAR}`, doubt: "year" },
  {
    name: "years-short",
    opens: FIGURES,
    pattern: "(?<year>(?:19|20)\\d\\d)[-–/](?<shortYear>\\d\\d)(?![\\w%])(?![.,/–-]\\d)",
    doubt: "year",
  },
  {
    name: "decade",
    opens: [FIGURE, "the", ...VAGUE],
    pattern: "(?:[Tt]he )?(?:(?:early|late|mid)[- ])?(?<decade>(?:1[5-9]|20|21)\\d)0[’']?s\\b",
  },
  { name: "decade", opens: FIGURES, pattern: "(?<=[’'])(?<decade>[2-9])0s\\b" },
  {
    name: "year",
    opens: [FIGURE, "the", "year", "pre", "post", "end", "fy", ...VAGUE],
    pattern: `(?:(?:[Tt]he )?[Yy]ear )?(?:(?:[Mm]id|[Pp]re|[Pp]ost|[Ee]nd|[Ee]arly|[Ll]ate)[- ])?(?:FY ?)?${YEAR}(?![-–/]\\d)`,
    doubt: "year",
  },
];

const feasts: readonly DateFinder[] = [
  {
    name: "feast",
    opens: ["new", "christmas"],
    pattern: "New Year[’']s Eve\\b",
    implies: { part: 12, day: 31 },
  },
  {
    name: "feast",
    opens: ["new", "christmas"],
    pattern: "New Year[’']s Day\\b",
    implies: { part: 1, day: 1 },
  },
  { name: "feast", opens: ["new", "christmas"], pattern: "Christmas Eve\\b", implies: { part: 12, day: 24 } },
  {
    name: "feast",
    opens: ["new", "christmas"],
    pattern: "(?:Christmas Day\\b|(?<=\\b(?:by|before|after|at|until|since) )Christmas\\b)",
    implies: { part: 12, day: 25 },
  },
];

/** Dates of the calendar; of those that begin at one place the first in the list is taken. */
export const calendarFinders: readonly DateFinder[] = [
  ...inFigures,
  ...dayFirst,
  ...monthFirst,
  ...months,
  ...partsOfYears,
  ...years,
  ...feasts,
];
