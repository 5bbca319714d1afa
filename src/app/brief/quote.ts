import type { Range } from "../../text/span.js";
import { sentenceAround } from "../search/sentence.js";
import { shorten } from "../wording/shorten.js";

/** Longer quotations are cut: the footnote has all of it. */
const LONGEST = 180;
/** Longer sentences are not quoted whole. */
const LONGEST_SENTENCE = 220;
/** A clause that begins so can be understood by itself. */
const OPENERS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "the",
  "its",
  "their",
  "his",
  "her",
  "all",
  "both",
  "he",
  "she",
]);

/** Words in quotation marks: on one line, not too long, and with one full stop, within the marks or behind. */
export function quoted(words: string): string {
  const whole = words
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/[,;:]$/, "");
  const cut = shorten(whole, LONGEST);
  return `“${cut}”${/[.!?…]["”’)]*$/.test(cut) ? "" : "."}`;
}

/** A sentence that ends with words quoted. */
export const endingWith = (lead: string, words: string): string => `${lead}: ${quoted(words)}`;

/**
 * The place to quote for a find: its words, or the sentence they stand in where they are a piece that nobody understands
 * (*will be delivered by the end of October*).
 */
export function placeToQuote(text: string, { start, end }: Range): Range {
  const [first = ""] = /^[\p{L}’'-]+/u.exec(text.slice(start, end)) ?? [];
  if (first === "" || /^\p{Lu}/u.test(first) || OPENERS.has(first)) return { start, end };
  const sentence = withoutBullet(text, sentenceAround(text, { start, end }));
  return sentence.end - sentence.start <= LONGEST_SENTENCE ? sentence : { start, end };
}

/** An item of a list begins with its mark. */
function withoutBullet(text: string, { start, end }: Range): Range {
  const [bullet = ""] = /^[•·*–—-]\s+/u.exec(text.slice(start, end)) ?? [];
  return { start: start + bullet.length, end };
}
