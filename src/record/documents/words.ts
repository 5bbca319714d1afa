import { fold } from "../../text/fold.js";

/** A word of a text, as it is looked for. */
export interface Word {
  /** Folded: lower case, without accents and marks. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const MARKS = /\p{M}/gu;
const ANY_BEYOND_ASCII = /[^\0-~]/;
/** Longer words are no words; what is looked for is cut as well. */
const LONGEST = 64;

/** The words of a text in their order, with their places (UTF-16 offsets): runs of letters and digits. */
export function wordsOf(text: string): Word[] {
  // Folding changes no offset: one unit becomes one unit.
  const folded = fold(text).toLowerCase();
  const marked = ANY_BEYOND_ASCII.test(folded);
  return Array.from(folded.matchAll(WORD), ({ 0: found, index }) => ({
    form: (marked ? found.replace(MARKS, "") : found).slice(0, LONGEST),
    start: index,
    end: index + found.length,
  }));
}

/** The forms of the words alone. */
export const formsOf = (text: string): string[] => wordsOf(text).map(({ form }) => form);

/** A word of a field, as the index has it. It begins as no word of a text does: `par*` must not find `:party:gha`. */
export const wordOfField = (field: string, form: string): string => `:${field}:${form}`;
