import type { Conventions } from "./conventions.js";
import { formOf } from "./fold.js";
import { itemMark } from "./items.js";
import type { Range } from "./span.js";

/** Headlines are short, sub-headings are shorter, in characters. */
const LONGEST = { headline: 160, subheading: 80 };

const ENDS_SENTENCE = /[.!?…:;,]["”»’)\]]*$/;
const ENDS_PARAGRAPH = /[.!?…]["”»’)\]]*$/;
const SENTENCE_WITHIN = /[.!?…]["”»’)\]]*\s/;
const QUESTION = /^[^"“”«»]+\?$/;
const OPENING_QUOTE = /^["“«„]/;
const QUOTED_STATEMENT = /[.,!?…]["”»]/;
const LAST_WORD = /[\p{L}.]{1,20}$/u;
const INITIALISM = /^(?:\p{L}\.){2,}$/u;

/** Whether a paragraph above the prose looks like a headline: short, and not a sentence with its stop. */
export function isHeadline(source: string, range: Range, conventions: Conventions): boolean {
  if (range.end - range.start > LONGEST.headline || itemMark(source, range.start) > 0) return false;
  const text = source.slice(range.start, range.end);
  if (isInCapitals(text)) return !SENTENCE_WITHIN.test(text);
  if (OPENING_QUOTE.test(text)) return !ENDS_SENTENCE.test(text) && !QUOTED_STATEMENT.test(text);
  if (QUESTION.test(text)) return !SENTENCE_WITHIN.test(text);
  return !ENDS_SENTENCE.test(text) || endsInAbbreviation(text, conventions);
}

/** Whether a paragraph within the prose looks like a sub-heading, its number left out. */
export function isSubheading(source: string, range: Range): boolean {
  const start =
    range.start + (/\d|[IVX]/.test(source.charAt(range.start)) ? itemMark(source, range.start) : 0);
  if (range.end - start > LONGEST.subheading || itemMark(source, start) > 0) return false;
  const text = source.slice(start, range.end);
  return /^[\p{Lu}\d]/u.test(text) && !(isInCapitals(text) ? ENDS_PARAGRAPH : ENDS_SENTENCE).test(text);
}

/** Whether a paragraph ends as prose does, with a full stop. */
export const endsAsProse = (source: string, range: Range): boolean =>
  ENDS_PARAGRAPH.test(source.slice(Math.max(range.start, range.end - 8), range.end));

const isInCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** `… Visit to the U.S.` */
function endsInAbbreviation(text: string, conventions: Conventions): boolean {
  const word = LAST_WORD.exec(text)?.[0] ?? "";
  return INITIALISM.test(word) || conventions.finalAbbreviations.has(formOf(word));
}
