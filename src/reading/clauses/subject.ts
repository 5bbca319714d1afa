import type { Grammar } from "../../language/grammar.js";
import type { Token } from "../../text/token.js";
import type { Mention } from "../mentions/mention.js";
import type { Subject } from "./clause.js";

/**
 * The subject of a verb, looked for between `from` and the verb at `to`.
 * Takes the first person or party there that no preposition governs, with those joined to it;
 * else the words before the verb that are not an introductory phrase.
 */
export function findSubject(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly Mention[],
  grammar: Grammar,
): Subject | undefined {
  const within = mentions.filter(({ first, last }) => first >= from && last < to);
  const index = within.findIndex(
    (mention, at) => isFree(tokens, mention, from, grammar) && !isTail(tokens, within, at, from, grammar),
  );
  const head = within[index];
  if (head === undefined) return otherSubject(tokens, from, to, grammar);
  const joined = [head];
  for (const mention of within.slice(index + 1)) {
    const last = joined.at(-1);
    if (last === undefined || !isJoined(tokens, last, mention, grammar)) break;
    joined.push(mention);
  }
  // Commas alone join nothing: *The EU, the High Representative recalled,* are two.
  const last = joined.at(-1) ?? head;
  const several = tokens.slice(head.last + 1, last.first).some(({ form }) => grammar.conjunction.has(form));
  return several
    ? { from: head.first, to: last.last + 1, mentions: joined }
    : { from: head.first, to: head.last + 1, mentions: [head] };
}

/** Neither someone's (*Ghana’s* candidacy), nor behind a preposition, nor the object of a verb before it. */
function isFree(tokens: readonly Token[], mention: Mention, from: number, grammar: Grammar): boolean {
  if (mention.possessive) return false;
  const before = tokens[mention.first - 1];
  if (before === undefined || mention.first === from) return true;
  if (before.pos === "VERB" || before.pos === "DET" || before.pos === "ADJ") return false;
  return !grammar.prepositions.has(before.form);
}

/** *between Tokyo and Astana*: joined to a mention that a preposition governs. */
function isTail(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  from: number,
  grammar: Grammar,
): boolean {
  const [left, right] = [mentions[at - 1], mentions[at]];
  if (left === undefined || right === undefined || !isJoined(tokens, left, right, grammar)) return false;
  const comma = tokens.slice(left.last + 1, right.first).some(({ form }) => form === ",");
  return !comma && !isFree(tokens, left, from, grammar);
}

function isJoined(tokens: readonly Token[], left: Mention, right: Mention, grammar: Grammar): boolean {
  if (right.possessive) return false;
  const pronoun = left.kind === "pronoun" || right.kind === "pronoun";
  for (let at = left.last + 1; at < right.first; at++) {
    const form = tokens[at]?.form ?? "";
    if ((form !== "," || pronoun) && !grammar.conjunction.has(form)) return false;
  }
  return right.first > left.last + 1;
}

/** The words before the verb, less introductory phrases set off by commas. */
function otherSubject(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: Grammar,
): Subject | undefined {
  let begin = from;
  for (let at = from; at < to - 1; at++) {
    const isComma = tokens[at]?.form === ",";
    if (isComma && grammar.prepositions.has(tokens[begin]?.form ?? "")) begin = at + 1;
  }
  while (begin < to && /^(?:PUNCT|CCONJ|SCONJ|ADV|QUOTE)$/.test(tokens[begin]?.pos ?? "")) begin++;
  if (grammar.prepositions.has(tokens[begin]?.form ?? "")) begin = behindOpener(tokens, begin, to);
  return begin < to ? { from: begin, to, mentions: [] } : undefined;
}

/** *On 16 June **the parliament** ratified*, *In Riga **the mayor** said*: where the words behind a bare day or name begin; `to` where none do. */
function behindOpener(tokens: readonly Token[], preposition: number, to: number): number {
  for (let at = preposition + 1; at < to; at++) {
    const pos = tokens[at]?.pos;
    if (pos === "DET") return at > preposition + 1 ? at : to;
    if (pos !== "NUM" && pos !== "PROPN") break;
  }
  return to;
}
