import type { Range } from "../reading.js";

/** Longer passages are named by how they begin and end. */
const LONGEST_EXACT = 300;
/** Words by which a long passage begins and ends. */
const WORDS_AT_ENDS = 5;
/** Words on either side, by which the passage is told from others of the same words. */
const WORDS_AROUND = 3;
/** So many characters on either side are looked at for them. */
const REACH = 80;

/**
 * The address of a passage on the page that it was read on: browsers scroll to it and mark it.
 * Source: WICG URL Fragment Text Directives, `#:~:text=prefix-,start,end,-suffix`. No part may run over a block of
 * the page, so none runs over a line of the text; each begins and ends where words do.
 * @param url of the page
 * @param text as it was read there
 * @param place of the passage, UTF-16 offsets
 * @returns undefined where the address is none of a page
 */
export function pageAt(url: string | undefined, text: string, { start, end }: Range): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url)) return undefined;
  const prefix = wordsBefore(text, start);
  const suffix = wordsAfter(text, end);
  const directive = [
    ...(prefix.length === 0 ? [] : [`${encoded(prefix)}-`]),
    ...endsOf(text.slice(start, end).trim()).map(encoded),
    ...(suffix.length === 0 ? [] : [`-${encoded(suffix)}`]),
  ];
  return `${beforeDirective(url)}:~:text=${directive.join(",")}`;
}

/** An address with its fragment, to which a directive is added. */
function beforeDirective(url: string): string {
  const [page = url] = url.split(":~:");
  return page.includes("#") ? page : `${page}#`;
}

/** Of the same line; a word that the reach cuts is none. */
function wordsBefore(text: string, start: number): string[] {
  const near = text.slice(Math.max(0, start - REACH), start);
  const whole = start > REACH ? near.replace(/^\S*/, "") : near;
  return wordsOf(whole.slice(whole.lastIndexOf("\n") + 1)).slice(-WORDS_AROUND);
}

function wordsAfter(text: string, end: number): string[] {
  const near = text.slice(end, end + REACH);
  const whole = end + REACH < text.length ? near.slice(0, 1 + lastSpace(near)) : near;
  return wordsOf(whole.split("\n", 1).join()).slice(0, WORDS_AROUND);
}

const lastSpace = (text: string): number =>
  Math.max(text.lastIndexOf(" "), text.lastIndexOf("\n"), text.lastIndexOf("\t"));

/** The words of a passage, or those of its beginning and of its end. */
function endsOf(passage: string): string[][] {
  const lines = passage.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2 && passage.length <= LONGEST_EXACT) return [wordsOf(passage)];
  return [
    wordsOf(lines.at(0) ?? "").slice(0, WORDS_AT_ENDS),
    wordsOf(lines.at(-1) ?? "").slice(-WORDS_AT_ENDS),
  ];
}

const wordsOf = (line: string): string[] => line.split(/\s+/).filter((word) => word !== "");

/** Dashes, commas and ampersands part a directive: within its words they are written in percent. */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(" ").replaceAll(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("-", "%2D");
