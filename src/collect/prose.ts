/** So much of a text shows whether it is prose, in UTF-16 units. */
const SAMPLE = 4000;
/** What programs, tables and markup are full of. */
const SYMBOL = /[{}[\]<>=;|$#*\\_`~^&+@/]/g;
const LETTER = /[\p{L}\p{M}]/gu;
const LATIN = /\p{Script=Latin}/u;
/**
 * Shares of all characters. Measured: in our readouts symbols come to 0.002 at most, letters to 0.76 and more, spaces to 0.16; in
 * four of five of our programs and scripts symbols come to 0.04 and more.
 */
const MOST_SYMBOLS = 0.04;
const FEWEST_LETTERS = 0.5;
const FEWEST_SPACES = 0.05;

/** Whether a text consists of sentences, in whatever language, and not of program text, tables or encoded bytes. */
export function isProse(text: string): boolean {
  const sample = text.slice(0, SAMPLE).trim();
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / sample.length;
  return (
    share(SYMBOL) < MOST_SYMBOLS &&
    share(LETTER) > FEWEST_LETTERS &&
    (!LATIN.test(sample) || share(/\s/g) > FEWEST_SPACES)
  );
}
