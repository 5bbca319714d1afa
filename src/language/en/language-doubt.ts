import type { Document } from "../../text/document.js";

/** Common words of English, less those that its neighbours write alike (`in`, `was`, `for`, `at`). */
const FUNCTION_WORDS = new Set(
  "the of and to that with by on she his her as from has are were it its they their been this which said would not who we our you".split(
    " ",
  ),
);

/** Fewer words do not show what language they are in. */
const FEWEST_WORDS = 30;

/** Measured: English readouts have 20 to 30 in a hundred, a list of names 15, other languages 6 at most. */
const LEAST_SHARE = 0.1;

const WORD = /\p{L}+/gu;

/** Whether the common words of English are as frequent in a text as in English; false where it is too short to tell. */
export function isEnglish(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const common = words.filter((word) => FUNCTION_WORDS.has(word.toLowerCase())).length;
  return words.length >= FEWEST_WORDS && common / words.length >= LEAST_SHARE;
}

/** Most words begin so, and need not be asked for their script. */
const PLAIN_LETTER = /^[a-z]/i;

/** A text in another script has letters, but none of these. */
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/**
 * Why a text does not seem to be English.
 * @returns undefined where it does, or is too short to tell
 */
export function languageDoubt(document: Document): string | undefined {
  let words = 0;
  let letters = 0;
  let foreign = 0;
  let common = 0;
  for (const { tokens } of document.sentences) {
    for (const { text, form, pos } of tokens) {
      if (pos === "PUNCT" || pos === "QUOTE") continue;
      const isPlain = PLAIN_LETTER.test(text);
      if (!isPlain && !LETTER.test(text)) continue;
      words++;
      letters += text.length;
      if (!isPlain && !LATIN.test(text)) foreign += text.length;
      else if (FUNCTION_WORDS.has(form)) common++;
    }
  }
  if (letters >= FEWEST_WORDS && foreign * 2 > letters)
    return "the text is not in Latin script, so not in English";
  if (words < FEWEST_WORDS || common / words >= LEAST_SHARE) return undefined;
  return `the text does not seem to be English: ${common} of its ${words} words are common English ones`;
}
