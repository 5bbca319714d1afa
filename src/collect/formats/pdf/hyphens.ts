const HYPHENS = "-‐\u00ad";
const LETTER = /\p{L}/u;
const REST = /^\p{Ll}+/u;

const WORDS = /\p{L}+(?:-\p{L}+)*/gu;

/** The words that stand in a document unbroken, in lower case. */
export const wordsIn = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.toLowerCase().match(WORDS) ?? []));

/** The word that a line breaks off with a hyphen. */
function brokenWord(line: string): string | undefined {
  const end = line.length - 1;
  if (end < 1 || !HYPHENS.includes(line.charAt(end))) return undefined;
  let start = end;
  while (start > 0 && LETTER.test(line.charAt(start - 1))) start--;
  return start < end ? line.slice(start, end) : undefined;
}

/**
 * How a line and the next go together. A hyphen at the end of a line goes, unless the word stands with one
 * elsewhere in the document (well-known) and without one nowhere.
 * @returns the line as it is to stand before the next, with the blank between them where there is one
 */
export function beforeNext(line: string, next: string, words: ReadonlySet<string>): string {
  const first = brokenWord(line);
  const rest = REST.exec(next)?.[0];
  if (first === undefined) return `${line} `;
  if (rest === undefined) return line.endsWith("\u00ad") ? line.slice(0, -1) : line;
  const isHyphenated =
    words.has(`${first}-${rest}`.toLowerCase()) && !words.has((first + rest).toLowerCase());
  return isHyphenated ? `${line.slice(0, -1)}-` : line.slice(0, -1);
}
