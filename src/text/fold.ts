const BEYOND_ASCII = /[^\0-~]/g;
const ANY_BEYOND_ASCII = /[^\0-~]/;

/** Marks set upon letters, and what only steers their display: soft hyphens, zero-width and direction marks. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;

/** Letters that do not decompose, and typewriter marks, by what stands for them on an English keyboard. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ø: "o",
  Ø: "O",
  ß: "s",
  æ: "a",
  Æ: "A",
  œ: "o",
  Œ: "O",
  ð: "d",
  Ð: "D",
  þ: "t",
  Þ: "T",
  ə: "e",
  Ə: "E",
  ħ: "h",
  Ħ: "H",
  ŋ: "n",
  ʻ: "'",
  ʼ: "'",
  "’": "'",
  "\u2010": "-",
  "\u2011": "-",
  "\u2212": "-",
};

const SPACE = /\s/;
const known = new Map<string, string>();

/**
 * The text with every letter reduced to its ASCII base and every space to a plain one.
 * One UTF-16 unit becomes one unit, so offsets into the result are offsets into `text`.
 */
export const fold = (text: string): string => text.replace(BEYOND_ASCII, foldUnit);

/** One UTF-16 unit, folded. */
export function foldUnit(unit: string): string {
  let folded = known.get(unit);
  if (folded === undefined) {
    folded = LETTERS[unit] ?? (SPACE.test(unit) ? " " : baseOf(unit));
    // Only single UTF-16 units come here, so the map stays below 65,536 entries.
    known.set(unit, folded);
  }
  return folded;
}

function baseOf(unit: string): string {
  const base = unit.normalize("NFD").charAt(0);
  return /[a-z]/i.test(base) ? base : unit;
}

/** The form that tables of names are keyed by: folded, lower case, without combining and invisible marks. */
export function formOf(text: string): string {
  if (!ANY_BEYOND_ASCII.test(text)) return text.toLowerCase();
  return fold(text).toLowerCase().replace(UNSEEN, "");
}
