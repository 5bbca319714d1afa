import type { Direction, TenseRole, TenseWords } from "../../language/dates.js";
import type { Token } from "../../text/token.js";
import type { Mention } from "./mention.js";

/** How many auxiliaries, adverbs and particles may stand before a verb: *would not have been fully*. */
const LONGEST_GROUP = 5;

/** How many tokens on either side of a date are asked: clauses are shorter, and the cost stays linear. */
const LONGEST_CLAUSE = 48;

export interface Tense {
  readonly direction: Direction | "scheduled";
  readonly cue: Token;
}

/**
 * Where the clause of a date lies in time: the nearest verb before the date in its clause tells,
 * else the first one behind it. Undefined where neither does, or where the date only names a thing
 * (*the April 17 collision*) and the tense is that of what is said about it.
 */
export function tenseAt({ sentence, first, after }: Mention, words: TenseWords): Tense | undefined {
  return backwards(sentence.tokens, first - 1, words) ?? forwards(sentence.tokens, after, words);
}

/** *its May meeting*, *the April 17 collision*, *Saturday’s attack*. */
export function isAttribute({ sentence, first, after }: Mention): boolean {
  const next = sentence.tokens[after];
  if (next?.pos === "PART" && next.form !== "to") return true;
  const before = sentence.tokens[first - 1]?.pos;
  const isDetermined = before === "DET" || before === "PRON" || before === "PART";
  return isDetermined && (next?.pos === "NOUN" || next?.pos === "ADJ" || next?.pos === "PROPN");
}

function backwards(tokens: readonly Token[], from: number, words: TenseWords): Tense | undefined {
  for (let at = from; at >= Math.max(0, from - LONGEST_CLAUSE); at--) {
    const token = tokens[at];
    if (token === undefined || isBoundary(token, words)) return undefined;
    const direction = directionAt(tokens, at, words);
    if (direction !== undefined) return { direction, cue: token };
  }
  return undefined;
}

function forwards(tokens: readonly Token[], from: number, words: TenseWords): Tense | undefined {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_CLAUSE); at++) {
    const token = tokens[at];
    if (token === undefined || (isBoundary(token, words) && at > from)) return undefined;
    const direction = directionAt(tokens, at, words);
    if (direction !== undefined) return { direction, cue: token };
  }
  return undefined;
}

const isBoundary = (token: Token, words: TenseWords): boolean =>
  token.pos === "QUOTE" || (roleOf(token, words) === "clause" && token.pos !== "DET");

/** Names and capitalised months (*May*) play no part. */
const roleOf = (token: Token | undefined, { roles }: TenseWords): TenseRole | undefined =>
  token === undefined || token.pos === "PROPN" ? undefined : roles.get(token.form);

function directionAt(tokens: readonly Token[], at: number, words: TenseWords): Tense["direction"] | undefined {
  const token = tokens[at];
  const role = roleOf(token, words);
  const isVerb = token?.pos === "VERB" || token?.pos === "AUX";
  if (token === undefined || role === "infinitive" || role === "timeless" || role === "clause") return undefined;
  if (role === "coming") return "coming";
  const lead = isVerb || role === "scheduled" ? leadOf(tokens, at, words) : undefined;
  if (lead !== undefined) return lead;
  if (role === "scheduled") return "scheduled";
  if (!isVerb) return undefined;
  if (role === "past") return "past";
  return role === "present" ? "coming" : ownDirection(token, words);
}

/** What the auxiliaries of a verb say: the nearest decides, but *would have met* is no past. */
function leadOf(tokens: readonly Token[], verb: number, words: TenseWords): Direction | undefined {
  let found: Direction | undefined;
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_GROUP); at--) {
    const token = tokens[at];
    const role = roleOf(token, words);
    const carriesOn = token?.pos === "AUX" || token?.pos === "ADV" || token?.pos === "PART" || token?.pos === "VERB";
    if (!carriesOn || role === "clause") break;
    if (token?.pos === "VERB" && role === undefined) break;
    if (role === "coming" || role === "infinitive") return "coming";
    if (role === "past") found ??= "past";
    if (role === "present") found ??= "coming";
  }
  return found;
}

/** *arrives* comes, *arrived* is past, *arriving* is either. */
function ownDirection({ form, lemma, pos }: Token, words: TenseWords): Direction | undefined {
  if (pos !== "VERB") return undefined;
  if (form === lemma) return "coming";
  if (words.tenselessEnding.test(form)) return undefined;
  return words.presentEnding.test(form) ? "coming" : "past";
}
