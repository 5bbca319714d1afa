import type { DateFinder } from "../dates.js";
import * as pattern from "./date-patterns.js";
import { halves, quarters, seasons } from "./date-vocabulary.js";

const { DAY, DAYS, END_DAY, END_MONTH, END_MONTH_NAME, END_YEAR, MONTH, MONTH_NAME } = pattern;
const { OF_END_YEAR, OF_THE_YEAR, OF_YEAR, ON_WEEKDAY, START_YEAR, TO, VAGUELY, YEAR } = pattern;

const SEASON = `(?<season>${pattern.eitherCase(seasons.keys())})`;
const QUARTER = `(?<quarter>${pattern.anyOf(quarters.keys())})`;
const HALF = `(?<half>${pattern.anyOf(halves.keys())})`;
const BETWEEN = "(?<=[Bb]etween (?:the )?)";

const inFigures: readonly DateFinder[] = [
  { name: "iso-day", pattern: "(?<year>\\d{4})[-/](?<month>0[1-9]|1[0-2])[-/](?<day>[0-2]\\d|3[01])\\b" },
  { name: "dotted-day", pattern: `(?<day>[0-2]?\\d|3[01])\\.(?<month>1[0-2]|0?[1-9])\\.${YEAR}` },
  { name: "slashed-day", pattern: `(?<first>[0-3]?\\d)/(?<second>[0-3]?\\d)/${YEAR}` },
];

const dayFirst: readonly DateFinder[] = [
  {
    name: "day-month-range",
    pattern: `${ON_WEEKDAY}${DAY} (?:of )?${MONTH}${START_YEAR}${TO}${ON_WEEKDAY}${END_DAY} (?:of )?${END_MONTH}(?:${OF_END_YEAR})?`,
  },
  {
    name: "day-month-range",
    pattern: `${BETWEEN}${DAY} ${MONTH}${START_YEAR} and ${END_DAY} ${END_MONTH}(?:${OF_END_YEAR})?`,
  },
  {
    name: "days-month",
    pattern: `${ON_WEEKDAY}${DAY}${TO}${ON_WEEKDAY}${END_DAY} (?:of )?${MONTH}(?:${OF_END_YEAR})?`,
  },
  {
    name: "days-month",
    pattern: `${BETWEEN}${DAY} and (?:the )?${END_DAY} (?:of )?${MONTH}(?:${OF_END_YEAR})?`,
  },
  { name: "day-list-month", pattern: `${DAYS} (?:of )?${MONTH}(?:${OF_YEAR})?` },
  { name: "day-month", pattern: `${ON_WEEKDAY}${DAY}[- ](?:day of |of )?${MONTH}(?:${OF_YEAR})?` },
];

const monthFirst: readonly DateFinder[] = [
  {
    name: "month-day-range",
    pattern: `${ON_WEEKDAY}${MONTH} ${DAY}${START_YEAR}${TO}${ON_WEEKDAY}${END_MONTH} ${END_DAY}(?:${OF_END_YEAR})?`,
  },
  {
    name: "month-day-range",
    pattern: `${BETWEEN}${MONTH} ${DAY}${START_YEAR} and ${END_MONTH} ${END_DAY}(?:${OF_END_YEAR})?`,
  },
  { name: "month-days", pattern: `${ON_WEEKDAY}${MONTH} ${DAY}${TO}${END_DAY}(?:${OF_END_YEAR})?` },
  { name: "month-days", pattern: `${BETWEEN}${MONTH} ${DAY} and ${END_DAY}(?:${OF_END_YEAR})?` },
  { name: "month-day-list", pattern: `${MONTH} ${DAYS}(?:${OF_YEAR})?` },
  { name: "month-day", pattern: `${ON_WEEKDAY}${MONTH} (?:the )?${DAY}(?:${OF_YEAR})?` },
];

const months: readonly DateFinder[] = [
  {
    name: "month-range",
    pattern: `${MONTH_NAME}${START_YEAR}${TO}${VAGUELY}${END_MONTH_NAME}(?:${OF_END_YEAR})?`,
    doubt: "month",
  },
  { name: "month-range", pattern: `${BETWEEN}${MONTH_NAME}${START_YEAR} and ${END_MONTH_NAME}(?:${OF_END_YEAR})?` },
  { name: "month-year", pattern: `${VAGUELY}${MONTH}${OF_YEAR}` },
  { name: "which-month", pattern: `${pattern.SHIFT} ${MONTH_NAME}` },
  { name: "month", pattern: `${VAGUELY}${MONTH_NAME}`, doubt: "month" },
];

const partsOfYears: readonly DateFinder[] = [
  { name: "quarter-year", pattern: `(?:[Tt]he )?${QUARTER}[- ]quarter${OF_THE_YEAR}` },
  { name: "quarter", pattern: `[Tt]he ${QUARTER} quarter\\b` },
  { name: "quarter-year", pattern: `(?:${YEAR} )?Q(?<quarter>[1-4])\\b` },
  { name: "quarter-year", pattern: `Q(?<quarter>[1-4])(?: of)?[ /]${YEAR}` },
  { name: "half-year", pattern: `(?:[Tt]he )?${HALF}[- ](?:half|six months)${OF_THE_YEAR}` },
  { name: "half-year", pattern: `H(?<half>[12])(?: of)?[ /]${YEAR}` },
  { name: "season-year", pattern: `(?:[Tt]he )?${VAGUELY}${SEASON}${OF_YEAR}` },
  { name: "which-season", pattern: `${pattern.SHIFT} ${SEASON}` },
  {
    name: "season",
    pattern: `(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Dd]uring|[Ss]ince|[Ff]rom|[Ff]or) )(?:the )?${VAGUELY}${SEASON}(?! of\\b)`,
  },
];

const years: readonly DateFinder[] = [
  {
    name: "years",
    pattern: `${YEAR}(?: ?[-–—] ?|/| (?:to|until|through|till) )${END_YEAR}`,
    doubt: "year",
  },
  { name: "years", pattern: `${BETWEEN}${YEAR} and ${END_YEAR}`, doubt: "year" },
  { name: "years-short", pattern: "(?<year>(?:19|20)\\d\\d)[-–/](?<shortYear>\\d\\d)(?![\\w%])(?![.,/–-]\\d)", doubt: "year" },
  { name: "decade", pattern: "(?:[Tt]he )?(?:(?:early|late|mid)[- ])?(?<decade>(?:1[5-9]|20|21)\\d)0[’']?s\\b" },
  { name: "decade", pattern: "(?<=[’'])(?<decade>[2-9])0s\\b" },
  {
    name: "year",
    pattern: `(?:(?:[Tt]he )?[Yy]ear )?(?:(?:[Mm]id|[Pp]re|[Pp]ost|[Ee]nd|[Ee]arly|[Ll]ate)[- ])?(?:FY ?)?${YEAR}`,
    doubt: "year",
  },
];

const feasts: readonly DateFinder[] = [
  { name: "feast", pattern: "New Year[’']s Eve\\b", implies: { part: 12, day: 31 } },
  { name: "feast", pattern: "New Year[’']s Day\\b", implies: { part: 1, day: 1 } },
  { name: "feast", pattern: "Christmas Eve\\b", implies: { part: 12, day: 24 } },
  { name: "feast", pattern: "(?:Christmas Day\\b|(?<=\\b(?:by|before|after|at|until|since) )Christmas\\b)", implies: { part: 12, day: 25 } },
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
