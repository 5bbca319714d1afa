import type { Conventions } from "./conventions.js";
import { endsSentence } from "./sentence-ends.js";
import type { Token } from "./token.js";

const CLOSER = /^[”»’)\]]$/;
const STRAIGHT_CLOSER = /^["']$/;
const CITED = /^\d{1,3}$/;
/** The last unit of whatever ends a sentence: `.`, `!`, `?`, `…`, and those of Chinese. */
const STOPS = new Set(Array.from(".!?…。！？", (stop) => stop.charCodeAt(0)));

/** Between these units there are letters, and no stops. */
const [FIRST_LETTER, LAST_LETTER] = [0x40, 0x2000];

/**
 * Cuts a run of tokens into sentences.
 * @param tokens one paragraph's narrative, or the inside of one quotation
 */
export function* splitSentences(
  tokens: readonly Token[],
  conventions: Conventions,
): Generator<readonly Token[]> {
  for (let begin = 0; begin < tokens.length;) {
    const end = endOfSentence(tokens, begin, conventions);
    yield tokens.slice(begin, end);
    begin = end;
  }
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
function mayEnd({ text, quotation }: Token): boolean {
  const last = text.charCodeAt(text.length - 1);
  return quotation !== undefined || ((last < FIRST_LETTER || last > LAST_LETTER) && STOPS.has(last));
}

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
