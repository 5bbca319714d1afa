import type { DateGroup, DateParts, DateWords } from "../../language/dates.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import { exists } from "./calendar.js";
import type { Match } from "./find.js";
import type { Mention } from "./mention.js";

/** Groups that say which part of the year, by the field they fill. */
const PARTS_OF_YEAR: Readonly<Record<string, "part" | "endPart">> = {
  month: "part",
  season: "part",
  quarter: "part",
  half: "part",
  endMonth: "endPart",
};

/** Turns the words of a match into numbers: one mention, or one for each day of a list that has gaps. */
export function readParts(
  match: Match,
  source: string,
  sentence: Sentence,
  first: number,
  words: DateWords,
): Mention[] {
  const { finder, groups, start } = match;
  const unit = words.units.get(groups["unit"]?.toLowerCase() ?? "") ?? finder.unit;
  const parts = { ...finder.implies, ...partsOf(groups, words) };
  const end = closed(source, start, match.end);
  const after = tokenFrom(sentence.tokens, first, end);
  const mention = { finder, parts, sentence, first, after, start, end, ...(unit && { unit }) };
  const list = groups["days"];
  return list === undefined ? [mention] : eachDay(mention, list, source.indexOf(list, start));
}

/** Takes in the bracket that closes one of the expression: `Thursday (22 June)`. */
const closed = (source: string, start: number, end: number): number =>
  source.charAt(end) === ")" && source.slice(start, end).includes("(") ? end + 1 : end;

function tokenFrom(tokens: readonly Token[], from: number, position: number): number {
  let at = from;
  while ((tokens[at]?.start ?? position) < position) at++;
  return at;
}

function partsOf(groups: Match["groups"], words: DateWords): DateParts {
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
  Object.hasOwn(vocabulary, group);

/** Several days of a month: a range where they follow on each other, else each by itself. */
function eachDay(mention: Mention, list: string, at: number): Mention[] {
  const days = [...list.matchAll(/\d+/g)].map((match) => ({
    day: Number(match[0]),
    start: at + match.index,
    end: at + match.index + match[0].length,
  }));
  const [first, last] = [days[0]?.day ?? 0, days.length - 1];
  if (days.every(({ day }, index) => day === first + index)) {
    return [{ ...mention, parts: { ...mention.parts, day: first, endDay: first + last } }];
  }
  return days.map(({ day, start, end }, index) => ({
    ...mention,
    start: index === 0 ? mention.start : start,
    end: index === last ? mention.end : end,
    parts: { ...mention.parts, day },
  }));
}

/** Whether the calendar has such a day; 31 June is a slip or no date. */
export const isPossible = ({ parts }: Mention): boolean =>
  exists(parts.part ?? parts.endPart, parts.day, parts.year) &&
  exists(parts.endPart ?? parts.part, parts.endDay, parts.endYear ?? parts.year);
