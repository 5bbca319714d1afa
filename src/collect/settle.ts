import { findParagraphs } from "../text/paragraphs.js";

const BLANKS = /[\s\u00ad\u200b\u2060\ufeff]+/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;
const MORE_THAN_ONE_BLANK_LINE = /\n{3,}/g;

/** The text of paragraphs: each on a line of its own, a blank line between two. */
export const textOf = (paragraphs: readonly string[]): string =>
  paragraphs.length === 0 ? "" : `${paragraphs.join("\n\n")}\n`;

/** Words with one space between two, in composed characters; what nobody sees is left out. */
export const tidy = (words: string): string =>
  words.replace(INVISIBLE, "").replace(BLANKS, " ").trim().normalize("NFC");

/** A text as it was written, but for line ends and blanks that nobody sees: the lines stay. */
export const settled = (source: string): string => {
  const lines = source.replace(LINE_END, "\n").split("\n");
  const trimmed = lines.map((line) => line.trimEnd()).join("\n");
  const text = trimmed.replace(MORE_THAN_ONE_BLANK_LINE, "\n\n").trim().normalize("NFC");
  return text === "" ? "" : `${text}\n`;
};

/** The paragraphs of a text whose lines were wrapped, as in letters. */
export const unwrapped = (source: string): string[] =>
  findParagraphs(source).map(({ start, end }) => tidy(source.slice(start, end)));

/** Paragraphs with the title before them, unless they begin with it. */
export function titled(title: string | undefined, paragraphs: readonly string[]): readonly string[] {
  if (title === undefined || title === "") return paragraphs;
  const begins = paragraphs.slice(0, 3).some((paragraph) => alike(paragraph, title));
  return begins ? paragraphs : [title, ...paragraphs];
}

const alike = (one: string, other: string): boolean => lettersOf(one) === lettersOf(other);

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
