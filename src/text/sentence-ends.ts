import type { Conventions } from "./conventions.js";
import type { Token } from "./token.js";

/** A place where a sentence may end. */
interface Candidate {
  /** The first token of the sentence. */
  readonly begin: number;
  /** The token that ends it: a stop, a word with a stop, a quotation. */
  readonly at: number;
  /** The first token of what follows, closing marks left out. */
  readonly end: number;
}

const STOP = /^[.!?…。！？]+$/;
const ENDS_WITH_STOP = /[.!?…]["”»’')\]]*$/;
const ENDS_WITH_FULL_STOP = /[^.]\.["”»’')\]]*$/;
const LOWER = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{N}]/u;
const GOES_ON = /^[,;:)\]%]/;
const INITIAL = /^\p{Lu}\.?$/u;
const NUMBER = /^(?:\d+|[ivx]+)/i;
const ORDINAL = /^(?:\d{1,3}|[IVX]{1,5}|[a-z])$/;

/** How many tokens after `?”` the verb of saying may stand that makes both one sentence. */
const TAG_REACH = 7;

/** Whether a sentence ends at the candidate. */
export function endsSentence(
  tokens: readonly Token[],
  candidate: Candidate,
  conventions: Conventions,
): boolean {
  const { begin, at, end } = candidate;
  const token = tokens[at];
  const next = tokens[end];
  if (token === undefined || next === undefined) return true;
  if (token.quotation !== undefined) return quotationEnds(tokens, candidate, token, next, conventions);
  if (LOWER.test(next.text) || GOES_ON.test(next.text)) return false;
  if (!STOP.test(token.text)) return abbreviationEnds(token.text, token.form, next, conventions);
  const before = tokens[at - 1];
  if (token.text !== "." || before?.end !== token.start || at === begin) return true;
  if (at - 1 === begin && ORDINAL.test(before.text)) return false;
  const form = `${before.form}.`;
  return (
    !isAbbreviation(before.text, form, conventions) || abbreviationEnds(before.text, form, next, conventions)
  );
}

const isAbbreviation = (text: string, form: string, conventions: Conventions): boolean =>
  INITIAL.test(text) ||
  conventions.abbreviations.has(form) ||
  conventions.numberAbbreviations.has(form) ||
  conventions.finalAbbreviations.has(form);

/** `p.m.`, `U.S.`, `Mr.`, `J.`: written with their stop; most end a sentence only before a word that begins one. */
function abbreviationEnds(text: string, form: string, next: Token, conventions: Conventions): boolean {
  if (conventions.abbreviations.has(form)) return false;
  if (conventions.numberAbbreviations.has(form) && LOWER.test(text)) return !NUMBER.test(next.text);
  if (next.quotation !== undefined) return !INITIAL.test(text);
  return next.text.length > 1 && CAPITAL.test(next.text) && conventions.sentenceStarters.has(next.form);
}

/** “We agree.” The minister …: a quotation that ends in a stop ends its sentence, unless its tag follows. */
function quotationEnds(
  tokens: readonly Token[],
  { at }: Candidate,
  token: Token,
  next: Token,
  conventions: Conventions,
): boolean {
  if (next.quotation !== undefined) return true;
  if (!ENDS_WITH_STOP.test(token.text) || !CAPITAL_OR_DIGIT.test(next.text)) return false;
  const reach = tokens.slice(at + 1, at + 1 + TAG_REACH);
  const tag = reach.findIndex((word) => conventions.quotationTags.has(word.form));
  const behind = tokens[at + 2 + tag];
  if (tag < 0) return true;
  if (behind === undefined || behind.pos === "PUNCT") return false;
  return ENDS_WITH_FULL_STOP.test(token.text) || (behind.pos !== "ADP" && behind.pos !== "ADV");
}
