import type { Conventions } from "./conventions.js";
import type { Paragraph, Sentence } from "./document.js";
import type { Quotation } from "./quotation.js";
import type { Token } from "./token.js";

const STOP = /^[.!?…]+$/;
const ENDS_WITH_STOP = /[.!?…]["”»’)\]]*$/;
const CLOSERS = /^["”»’)\]]$/;
const INITIAL = /^\p{Lu}\.$/u;

/** How far after `?”` a verb of saying still belongs to the question's sentence. */
const TAG_REACH = 6;

/**
 * Cuts a run of tokens into sentences.
 * @param tokens one paragraph's narrative, or the inside of one quotation
 */
export function splitSentences(
  tokens: readonly Token[],
  paragraph: Paragraph,
  conventions: Conventions,
  quotation?: Quotation,
): Omit<Sentence, "index">[] {
  const sentences: Omit<Sentence, "index">[] = [];
  let begin = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!endsSentence(tokens, at, conventions) && at < tokens.length - 1) continue;
    const end = afterClosers(tokens, at);
    sentences.push(sentenceOf(tokens.slice(begin, end), paragraph, quotation));
    begin = end;
    at = end - 1;
  }
  return sentences;
}

function sentenceOf(
  tokens: readonly Token[],
  paragraph: Paragraph,
  quotation?: Quotation,
): Omit<Sentence, "index"> {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return { start, end, tokens, paragraph, ...(quotation && { quotation }) };
}

function afterClosers(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && CLOSERS.test(tokens[end]?.text ?? "")) end++;
  return end;
}

function endsSentence(tokens: readonly Token[], at: number, conventions: Conventions): boolean {
  const token = tokens[at];
  const next = tokens[afterClosers(tokens, at)];
  if (token === undefined || next === undefined) return true;
  if (token.quotation !== undefined) return quotationEnds(tokens, at, conventions);
  if (/^\p{Ll}/u.test(next.text)) return false;
  if (!STOP.test(token.text)) return abbreviationEnds(token, next, conventions);
  const before = tokens[at - 1];
  return token.text !== "." || before === undefined || !isAbbreviation(before, token, conventions);
}

/** `p.m.`, `U.S.`: written with their stop; they end a sentence only before a word that begins one. */
function abbreviationEnds(token: Token, next: Token, conventions: Conventions): boolean {
  if (!token.text.endsWith(".") || INITIAL.test(token.text)) return false;
  if (conventions.abbreviations.has(token.form)) return false;
  return conventions.sentenceStarters.has(next.form) && /^\p{Lu}/u.test(next.text);
}

const isAbbreviation = (before: Token, stop: Token, conventions: Conventions): boolean =>
  before.end === stop.start &&
  (conventions.abbreviations.has(`${before.form}.`) || /^\p{Lu}$/u.test(before.text));

/** “We agree.” The minister …: a quotation that ends in a full stop ends its sentence, unless its tag follows. */
function quotationEnds(tokens: readonly Token[], at: number, conventions: Conventions): boolean {
  const next = tokens[at + 1];
  const token = tokens[at];
  if (next === undefined || token === undefined) return true;
  if (!ENDS_WITH_STOP.test(token.text) || !/^[\p{Lu}\d]/u.test(next.text)) {
    return next.quotation !== undefined;
  }
  if (/\.["”»’)\]]*$/.test(token.text)) return true;
  const reach = tokens.slice(at + 1, at + 1 + TAG_REACH);
  return !reach.some((word) => conventions.quotationTags.has(word.form));
}
