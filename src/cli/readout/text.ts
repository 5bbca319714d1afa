/** Characters that take two columns on a terminal: the scripts of East Asia in full width, and emoji. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
/** Characters that take none: marks on others, and joiners. */
const NARROW = /\p{Mn}|\p{Me}|[\u200b\u200c]|\u200d/u;
const PLAIN = /^[\x20-\x7e]*$/;

/** How many columns a text takes on a terminal. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (const character of text) count += WIDE.test(character) ? 2 : NARROW.test(character) ? 0 : 1;
  return count;
}

/** Marks that turn the direction of writing; on a terminal they would turn the lines around them too. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const CONTROLS = /[\p{Cc}\p{Cs}]/gu;

/** A text on one line that can do nothing to the terminal: no escape sequences, no turned lines. */
export const harmless = (text: string): string =>
  text.replace(/\s+/g, " ").replace(DIRECTIONS, "").replace(CONTROLS, "\ufffd").trim();

/** The text in lines of at most `width` columns, parted at spaces; a word that is wider is broken. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((long) => broken(long, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (columns(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function broken(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (columns(piece + character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
