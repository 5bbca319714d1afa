import type { Conventions } from "./conventions.js";
import { findQuotations, type Quotation } from "./quotation.js";
import { formOf } from "./fold.js";
import type { Range } from "./span.js";

/** Fewer words than this are scare quotes, unless they stand as a sentence of their own. */
const FEWEST_WORDS = 3;

const CAPITALISED = /^\p{Lu}/u;
const LOWER = /^[(\[…. ]*\p{Ll}/u;
const ENDS = /[.,!?…;:—–-]\s*$/;
const LAST_WORD = /([\p{L}\p{M}]{1,30})\s*$/u;

/**
 * The quotations of a paragraph that are statements. Titles (the “Green Corridor”), scare quotes and
 * fragments woven into a clause (called it “a new chapter”) stay part of the narrative.
 */
export function statementsIn(source: string, paragraph: Range, conventions: Conventions): Quotation[] {
  const statements: Quotation[] = [];
  for (const quotation of findQuotations(source, paragraph)) {
    const before = source.slice(Math.max(paragraph.start, quotation.outer.start - 40), quotation.outer.start);
    const broken = statements.length > 0;
    if (isStatement(source.slice(quotation.start, quotation.end), before, broken, conventions)) {
      statements.push(quotation);
    }
  }
  return statements;
}

function isStatement(content: string, before: string, broken: boolean, conventions: Conventions): boolean {
  const words = content.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const opening = before.trimEnd();
  if (words.length === 0) return false;
  if (words.length < FEWEST_WORDS && !ENDS.test(content)) return false;
  if (opening === "" || opening.endsWith(":")) return true;
  if (LOWER.test(content)) return continues(opening, words.length, broken, conventions);
  return ENDS.test(content) || !isTitle(words) || /[,.!?”"»]$/.test(opening);
}

/** A quotation that begins in lower case goes on with one before it, or follows a verb of saying. */
function continues(opening: string, words: number, broken: boolean, conventions: Conventions): boolean {
  if (broken && opening.endsWith(",")) return true;
  const last = LAST_WORD.exec(opening)?.[1];
  return last !== undefined && words > FEWEST_WORDS && conventions.quotationTags.has(formOf(last));
}

/** Words all capitalised but for short ones: the name of a thing. */
const isTitle = (words: readonly string[]): boolean =>
  words.every((word) => CAPITALISED.test(word) || word.length < 4 || /^\P{L}*\d/u.test(word));
