import type { DateFinder, DateGroup, DateParts, DateUnit, DateWords } from "../../language/dates.js";
import type { Range } from "../../text/span.js";
import { exists } from "./calendar.js";
import type { Proposal } from "./mention.js";

/** All finders of a language as one expression that knows where something begins, and each to read it with. */
interface Scanner {
  readonly any: RegExp;
  readonly each: readonly { readonly finder: DateFinder; readonly pattern: RegExp }[];
}

const scanners = new WeakMap<DateWords, Scanner>();

const compile = (pattern: string): string => pattern.replaceAll(" ", "\\s");
const unnamed = (pattern: string): string => pattern.replace(/\(\?<\w+>/g, "(?:");

/** Compiled once for each language: the expressions are large. */
function scannerOf(words: DateWords): Scanner {
  const known = scanners.get(words);
  if (known !== undefined) return known;
  const any = words.finders.map(({ pattern }) => `(${unnamed(compile(pattern))})`).join("|");
  const scanner = {
    any: new RegExp(`\\b(?:${any})`, "g"),
    each: words.finders.map((finder) => ({ finder, pattern: new RegExp(compile(finder.pattern), "y") })),
  };
  scanners.set(words, scanner);
  return scanner;
}

/** What the finders propose in a part of a text, in order; one scan, and no two proposals overlap. */
export function* findDates(source: string, { start, end }: Range, words: DateWords): Generator<Proposal> {
  const { any, each } = scannerOf(words);
  const text = source.slice(start, end);
  let position = 0;
  for (;;) {
    any.lastIndex = position;
    const match = any.exec(text);
    if (match === null) return;
    const which = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
    const found = each[which];
    position = match.index + match[0].length;
    if (found === undefined || isInsideWord(text, match.index)) continue;
    yield* read(text, match.index, found, words, start);
  }
}

/** A letter with an accent is no word character to a regular expression; figures go on behind their signs. */
const INSIDE_WORD = /[\p{L}\p{N}_]$/u;
const INSIDE_NUMBER = /(?:\d[.,:]|[/$€£¥₹#+−\p{L}\p{N}][-–−]?|[/$€£¥₹#+−])$/u;

function isInsideWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return (/\d/.test(text.charAt(at)) ? INSIDE_NUMBER : INSIDE_WORD).test(before);
}

function* read(
  text: string,
  at: number,
  { finder, pattern }: Scanner["each"][number],
  words: DateWords,
  offset: number,
): Generator<Proposal> {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return;
  const groups = match.groups ?? {};
  const parts = { ...finder.implies, ...partsOf(groups, words) };
  const unit = unitOf(groups["unit"], words) ?? finder.unit;
  const end = offset + closed(match[0], at + match[0].length, text);
  const proposal = { start: offset + at, end, finder, parts, ...(unit && { unit }) };
  if (groups["days"] === undefined) yield proposal;
  else yield* eachDay(proposal, groups["days"], text.indexOf(groups["days"], at) + offset);
}

/** Takes in the bracket that closes one of the expression: `Thursday (22 June)`. */
const closed = (expression: string, end: number, text: string): number =>
  expression.includes("(") && text.charAt(end) === ")" ? end + 1 : end;

const unitOf = (word: string | undefined, words: DateWords): DateUnit | undefined =>
  word === undefined ? undefined : words.units.get(word.toLowerCase());

/** Groups that say which part of the year, by the field they fill. */
const PARTS_OF_YEAR: Readonly<Record<string, "part" | "endPart">> = {
  month: "part",
  season: "part",
  quarter: "part",
  half: "part",
  endMonth: "endPart",
};

function partsOf(groups: Readonly<Record<string, string>>, words: DateWords): DateParts {
  const parts: Record<string, number> = {};
  for (const [group, text] of Object.entries(groups)) {
    const number = text === undefined ? undefined : numberOf(group, text, words);
    if (number !== undefined) parts[PARTS_OF_YEAR[group] ?? group] = number;
  }
  return parts;
}

function numberOf(group: string, text: string, { vocabulary }: DateWords): number | undefined {
  const form = text.toLowerCase().replace(/\s/g, " ").replace(/\.$/, "");
  const known = isGroup(group, vocabulary) ? vocabulary[group]?.get(form) : undefined;
  const number = known ?? Number.parseInt(form, 10);
  return Number.isNaN(number) ? undefined : number;
}

const isGroup = (group: string, vocabulary: DateWords["vocabulary"]): group is DateGroup =>
  group in vocabulary;

/** Several days of a month: a range where they follow on each other, else each by itself. */
function* eachDay(proposal: Proposal, list: string, at: number): Generator<Proposal> {
  const found = [...list.matchAll(/\d+/g)].map((match) => ({ day: Number(match[0]), index: match.index }));
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return;
  if (found.every(({ day }, index) => day === first.day + index)) {
    yield { ...proposal, parts: { ...proposal.parts, day: first.day, endDay: last.day } };
    return;
  }
  for (const { day, index } of found) {
    const start = day === first.day ? Math.min(proposal.start, at + index) : at + index;
    const end = day === last.day ? proposal.end : at + index + String(day).length;
    yield { ...proposal, start, end, parts: { ...proposal.parts, day } };
  }
}

/** Whether the calendar has such a day; 31 June is a slip or no date. */
export const isPossible = ({ parts }: Proposal): boolean =>
  exists(parts.part ?? parts.endPart, parts.day, parts.year) &&
  exists(parts.endPart ?? parts.part, parts.endDay, parts.endYear ?? parts.year);
