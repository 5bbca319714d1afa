import { FIGURE, type DateFinder, type DateWords } from "../../language/dates.js";
import type { Sentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import type { Mention } from "./mention.js";
import { readParts } from "./parts.js";

interface Scanner {
  readonly finder: DateFinder;
  readonly pattern: RegExp;
}

/** The finders of a language by the words they may begin with. */
type Openings = ReadonlyMap<string, readonly Scanner[]>;

const compiled = new WeakMap<DateWords, Openings>();

/** Compiled once for each language: the expressions are large. */
function openingsOf(words: DateWords): Openings {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const openings = new Map<string, Scanner[]>();
  for (const finder of words.finders) {
    const scanner = { finder, pattern: new RegExp(finder.pattern.replaceAll(" ", "\\s"), "y") };
    for (const word of finder.opens) openings.set(word, [...(openings.get(word) ?? []), scanner]);
  }
  compiled.set(words, openings);
  return openings;
}

/** What the finders propose in a sentence, in order; no two overlap. */
export function findDates(source: string, sentence: Sentence, words: DateWords): Mention[] {
  const openings = openingsOf(words);
  const { tokens, paragraph } = sentence;
  const found: Mention[] = [];
  let free = 0;
  tokens.forEach((token, first) => {
    const scanners = token.start < free ? undefined : scannersAt(token, openings);
    if (scanners === undefined || isInsideNumber(source, token)) return;
    const match = firstMatch(source, token.start, paragraph.end, scanners);
    if (match === undefined) return;
    found.push(...readParts(match, source, sentence, first, words));
    free = match.end;
  });
  return found;
}

/** By the whole word, or by what it begins with: `mid-June`, `Sept.`, `FY2033`. */
function scannersAt({ form }: Token, openings: Openings): readonly Scanner[] | undefined {
  const known = openings.get(form);
  if (known !== undefined) return known;
  if (isBetween(form, 0, "0", "9")) return openings.get(FIGURE);
  let end = 0;
  while (isBetween(form, end, "a", "z")) end++;
  return end === 0 || end === form.length ? undefined : openings.get(form.slice(0, end));
}

const isBetween = (text: string, at: number, first: string, last: string): boolean => {
  const code = text.charCodeAt(at);
  return code >= first.charCodeAt(0) && code <= last.charCodeAt(0);
};

/** Figures that go on from a number, a sign or a word before them (`€2030`, `S/2031`, `Kazakhstan-2050`). */
const INSIDE_NUMBER = /(?:\d[.,:]|[/$€£¥₹#+−\p{L}\p{N}][-–−]?|[/$€£¥₹#+−])$/u;

const isInsideNumber = (source: string, { start }: Token): boolean =>
  /\d/.test(source.charAt(start)) && INSIDE_NUMBER.test(source.slice(Math.max(0, start - 2), start));

/** A finder that matched, where, and its groups. */
export interface Match {
  readonly finder: DateFinder;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function firstMatch(
  source: string,
  start: number,
  limit: number,
  scanners: readonly Scanner[],
): Match | undefined {
  for (const { finder, pattern } of scanners) {
    pattern.lastIndex = start;
    const match = pattern.exec(source);
    if (match === null || pattern.lastIndex > limit) continue;
    return { finder, start, end: pattern.lastIndex, groups: match.groups ?? {} };
  }
  return undefined;
}
