import type { Range } from "./span.js";

const SPACE = /\s/;

/** How far a word may stand from where it is expected: a tokeniser may swallow characters, not sentences. */
const REACH = 32;

/**
 * Finds each word of a tokeniser's output in the text it came from.
 * Tokenisers change what they print (spaces, control characters); offsets must not.
 * @returns for each word its place in `text`, or undefined where it cannot be found.
 */
export function align(text: string, words: readonly string[]): (Range | undefined)[] {
  let position = 0;
  return words.map((word) => {
    while (position < text.length && SPACE.test(text.charAt(position))) position++;
    const start = text.startsWith(word, position) ? position : nearby(text, word, position);
    if (word === "" || start < 0) return undefined;
    position = start + word.length;
    return { start, end: position };
  });
}

function nearby(text: string, word: string, from: number): number {
  const at = text.slice(from, from + REACH + word.length).indexOf(word);
  return at < 0 ? at : from + at;
}
