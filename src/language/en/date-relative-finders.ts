import { FIGURE, type DateFinder } from "../dates.js";
import {
  ALONE,
  COUNT,
  DAY,
  eitherCase,
  END_WEEKDAY_NAME,
  LATER,
  PART_OF_DAY,
  SHIFT,
  TO,
  UNITS,
  WEEKDAY_NAME,
} from "./date-patterns.js";
import { counts, nearDays, weekdayNames } from "./date-vocabulary.js";

const WEEKDAYS = [...weekdayNames.keys()];
const LATER_WORDS = ["later", "earlier", "early", "late"];
const SHIFTS = ["last", "this", "next", "the"];
const COUNTS = [...counts.keys(), FIGURE];
const TOLD = ["the", "that"];

const UNIT =
  "(?:(?:fiscal|financial|budget|academic|school|calendar) )?(?<unit>week|weekend|month|quarter|year|decade)\\b";
/** *Over the past decade* says how long. */
const LONG = "(?<!\\b(?:[Oo]ver|[Dd]uring|[Ff]or|[Tt]hroughout|[Ii]n|[Ww]ithin) the (?:past|coming) decade)";
const ANY_UNIT = `${UNIT}(?!-| of\\b)${LONG}`;
/** *the last month of* the year is a part of it, but *the entry into force last month of* the treaty is dated. */
const BARE_SHIFT = "(?<!\\b[Tt]he )(?<shift>[Ll]ast|[Tt]his|[Nn]ext)";
const TOLD_UNIT = "(?<unit>day|morning|afternoon|evening|night|weekend|week|month|year)\\b";
const IN_THE_YEAR =
  "(?<=\\b(?:end|close|beginning|start|middle|course|rest|remainder|part|half|months|weeks|days|turn) of |\\b[Ww]ithin |\\b(?:[Ll]ater|[Ee]arlier|[Ll]ate|[Ee]arly) in )";

/** *Good Friday* names a feast, and an agreement. */
const NO_FEAST = "(?<!\\b(?:Good|Black|Holy|Easter|Palm|Ash|Whit|Maundy) )";

const nearDay: readonly DateFinder[] = [
  {
    name: "near-day",
    opens: ["today", "tonight", "yesterday", "tomorrow", "this", "last", "the", ...LATER_WORDS],
    pattern: `${LATER}(?<shift>${eitherCase(nearDays.keys())})${PART_OF_DAY}`,
    unit: "day",
    doubt: "now",
  },
];

const weekdays: readonly DateFinder[] = [
  {
    name: "weekday-of-week",
    opens: WEEKDAYS,
    pattern: `${WEEKDAY_NAME}(?: of)? (?<weekShift>this|last|next|the (?:coming|past)) week\\b`,
  },
  { name: "weekdays", opens: WEEKDAYS, pattern: `${WEEKDAY_NAME}${TO}${END_WEEKDAY_NAME}` },
  { name: "which-weekday", opens: SHIFTS, pattern: `${SHIFT} ${WEEKDAY_NAME}${PART_OF_DAY}` },
  {
    name: "weekday",
    opens: [...WEEKDAYS, ...LATER_WORDS],
    pattern: `${NO_FEAST}${LATER}${WEEKDAY_NAME}${PART_OF_DAY}`,
  },
];

const fromPublication: readonly DateFinder[] = [
  {
    name: "day-of-month",
    opens: ["the", FIGURE],
    pattern: `(?:[Tt]he )?${DAY} (?:day )?of (?<monthShift>this|next|last|the (?:current|coming)) month\\b`,
  },
  {
    name: "day-alone",
    opens: ["the"],
    pattern:
      "(?<=\\b[Oo]n )the (?<day>(?:[12]?\\d|3[01])(?:st|nd|rd|th))(?=[,.;)]|$| (?:and|with|in|at|to|for|when|by)\\b)",
  },
  {
    name: "new-year",
    opens: ["the"],
    pattern: "(?<=\\b(?:[Ii]n|[Ii]nto|[Bb]efore|[Bb]y|[Uu]ntil|[Oo]f) )the new (?<unit>year)\\b",
    implies: { shift: 1 },
  },
  {
    name: "year-before-last",
    opens: ["the"],
    pattern: "[Tt]he (?<unit>year|month|week) before last\\b",
    implies: { shift: -2 },
  },
  {
    name: "unit-after-next",
    opens: ["the"],
    pattern: "[Tt]he (?<unit>year|month|week) after next\\b",
    implies: { shift: 2 },
  },
  { name: "which-unit", opens: [...SHIFTS, ...LATER_WORDS], pattern: `${LATER}${SHIFT} ${ANY_UNIT}` },
  { name: "which-unit", opens: ["last", "this", "next"], pattern: `${BARE_SHIFT} ${UNIT}(?!-)` },
  {
    name: "this-unit",
    opens: ["the"],
    pattern: `${IN_THE_YEAR}the ${ANY_UNIT}(?! \\d)`,
    implies: { shift: 0 },
  },
  {
    name: "year-end",
    opens: ["the", "year", "month", "decade"],
    pattern: "(?:the )?(?<unit>year|month|decade)(?:[’']s[- ]|-)end\\b",
    implies: { shift: 0 },
  },
  {
    name: "year-out",
    opens: ["the"],
    pattern: "(?<=\\b[Bb]efore )the (?<unit>year|month) (?:is (?:out|over)|ends|closes)\\b",
    implies: { shift: 0 },
  },
  {
    name: "at-the-weekend",
    opens: ["the"],
    pattern: "(?<=\\b(?:[Aa]t|[Oo]ver|[Oo]n) )the (?<unit>weekend)\\b(?! of\\b)",
    implies: { shift: 0 },
  },
  { name: "ago", opens: COUNTS, pattern: `${COUNT} ${UNITS} (?<shift>ago)\\b` },
  {
    name: "in-units-time",
    opens: COUNTS,
    pattern: `(?<=\\b[Ii]n (?:about |some )?)${COUNT} (?<unit>day|week|month|year)(?:[’']s|s[’']) time\\b`,
    implies: { shift: 1 },
  },
  {
    name: "from-now",
    opens: COUNTS,
    pattern: `${COUNT} ${UNITS} (?:from (?:now|today)|hence)\\b(?! on\\b)`,
    implies: { shift: 1 },
  },
];

const countedFromTold: readonly DateFinder[] = [
  {
    name: "same-unit",
    opens: TOLD,
    pattern: `(?:[Tt]he|[Tt]hat)(?: very)? same ${TOLD_UNIT}`,
    implies: { shift: 0 },
  },
  {
    name: "that-unit",
    opens: TOLD,
    pattern: `[Tt]hat ${TOLD_UNIT}(?!-| (?:after|by|on|in)\\b)`,
    implies: { shift: 0 },
  },
  {
    name: "this-day",
    opens: ["this"],
    pattern: "(?<=\\b[Oo]n )this (?:very )?(?<unit>day)\\b",
    implies: { shift: 0 },
  },
  {
    name: "next-unit",
    opens: ["the"],
    pattern: `[Tt]he (?<shift>previous|preceding|following|next|subsequent) ${TOLD_UNIT}`,
  },
  {
    name: "unit-before",
    opens: ["the"],
    pattern: `[Tt]he (?<unit>day|night|evening|week|month|year) (?<shift>before|after|earlier)${ALONE}`,
  },
  // *on the eve* of nothing else is the day before the one told of.
  { name: "eve", opens: ["on"], pattern: "[Oo]n the eve\\b(?! of\\b)", unit: "day", implies: { shift: -1 } },
  { name: "units-later", opens: COUNTS, pattern: `${COUNT} ${UNITS} (?<shift>earlier|later)\\b` },
  { name: "units-before", opens: COUNTS, pattern: `${COUNT} ${UNITS} (?<shift>before|after)(?=[,.;)])` },
];

const fromTheDayTold = countedFromTold.map((finder): DateFinder => ({ ...finder, from: "told" }));

/** Dates counted from another day: that of publication, or the one being told of. */
export const relativeFinders: readonly DateFinder[] = [
  ...nearDay,
  ...fromTheDayTold,
  ...weekdays,
  ...fromPublication,
];
