const BEYOND_ASCII = /[^\0-~]/g;

/** Letters that do not decompose, by the letter that stands for them on an English keyboard. */
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
};

const SPACE = /\s/;
const known = new Map<string, string>();

/**
 * The text with every letter reduced to its ASCII base and every space to a plain one.
 * One UTF-16 unit becomes one unit, so offsets into the result are offsets into `text`.
 */
export const fold = (text: string): string => text.replace(BEYOND_ASCII, foldUnit);

function foldUnit(unit: string): string {
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

/** The form that tables of names are keyed by: folded, lower case. */
export const formOf = (text: string): string => fold(text).toLowerCase();
