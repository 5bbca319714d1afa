import type { Conventions } from "./conventions.js";
import type { Paragraph, Sentence } from "./document.js";
import { endsSentence } from "./sentence-ends.js";
import type { Quotation } from "./quotation.js";
import type { Token } from "./token.js";

const CLOSER = /^[”»’)\]]$/;
const STRAIGHT_CLOSER = /^["']$/;
const CITED = /^\d{1,3}$/;
const STOPS = new Set(Array.from(".!?…。！？", (stop) => stop.charCodeAt(0)));

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
  for (let begin = 0; begin < tokens.length;) {
    const end = endOfSentence(tokens, begin, conventions);
    sentences.push(sentenceOf(tokens.slice(begin, end), paragraph, quotation));
    begin = end;
  }
  return sentences;
}

function endOfSentence(tokens: readonly Token[], begin: number, conventions: Conventions): number {
  for (let at = begin; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !mayEnd(token)) continue;
    const end = afterClosers(tokens, at);
    if (endsSentence(tokens, { begin, at, end }, conventions)) return end;
  }
  return tokens.length;
}

/** Few tokens can end a sentence; the others are not looked at. */
const mayEnd = ({ text, quotation }: Token): boolean =>
  quotation !== undefined || STOPS.has(text.charCodeAt(text.length - 1));

/** Closing marks and a citation, as in `agreed.” [3]`, belong to the sentence before them. */
function afterClosers(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let token = tokens[end]; token !== undefined; token = tokens[end]) {
    const isAdjacent = token.start === tokens[end - 1]?.end;
    if (CLOSER.test(token.text) || (isAdjacent && STRAIGHT_CLOSER.test(token.text))) end++;
    else if (token.text === "[" && isCitation(tokens, end)) end += 3;
    else break;
  }
  return end;
}

const isCitation = (tokens: readonly Token[], open: number): boolean =>
  CITED.test(tokens[open + 1]?.text ?? "") && tokens[open + 2]?.text === "]";

function sentenceOf(
  tokens: readonly Token[],
  paragraph: Paragraph,
  quotation?: Quotation,
): Omit<Sentence, "index"> {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return quotation === undefined
    ? { start, end, tokens, paragraph }
    : { start, end, tokens, paragraph, quotation };
}
