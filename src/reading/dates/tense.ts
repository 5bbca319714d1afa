import type { Direction, TenseRole, TenseWords } from "../../language/dates.js";
import type { Token } from "../../text/token.js";
import type { Mention } from "./mention.js";

/** How many auxiliaries, adverbs and particles may stand before a verb: *would not have been fully*. */
const LONGEST_GROUP = 5;

/** How many tokens on either side of a date are asked: clauses are shorter, and the cost stays linear. */
const LONGEST_CLAUSE = 48;

export interface Tense {
  readonly direction: Direction;
  /** The word that tells. */
  readonly cue: Token;
}

/**
 * Where the clause of a date lies in time: the nearest verb before the date in its clause tells,
 * else the first one behind it. Undefined where neither does.
 */
export const tenseAt = (
  { sentence: { tokens }, first, after }: Mention,
  words: TenseWords,
): Tense | undefined => firstTense(tokens, first - 1, -1, words) ?? firstTense(tokens, after, 1, words);

/** Whether a date only names a thing, so that the tense is not its own: *its May meeting*, *Saturday’s attack*. */
export function isAttribute({ sentence, first, after }: Mention): boolean {
  const next = sentence.tokens[after];
  if (next?.pos === "PART" && next.form !== "to") return true;
  const before = sentence.tokens[first - 1]?.pos;
  const isDetermined = before === "DET" || before === "PRON" || before === "PART";
  return isDetermined && (next?.pos === "NOUN" || next?.pos === "ADJ" || next?.pos === "PROPN");
}

/** Whether a thing is named by its day, whenever it was or will be: *the truce of 2 May*, *the elections of 26 November*. */
export function namesThing({ sentence: { tokens }, first, parts }: Mention, words: TenseWords): boolean {
  const noun = tokens[first - 2];
  return (
    parts.day !== undefined &&
    words.genitive.has(tokens[first - 1]?.form ?? "") &&
    NAMES_THING.has(noun?.pos ?? "") &&
    !words.hours.has(noun?.form ?? "")
  );
}

/** *the missile **launch** of 9 October*: the tagger may take it for a verb. */
const NAMES_THING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB"]);

function firstTense(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  words: TenseWords,
): Tense | undefined {
  for (let far = 0; far < LONGEST_CLAUSE; far++) {
    const at = from + far * step;
    const cue = tokens[at];
    // The conjunction right behind a date (*In May, when …*) belongs to the next clause; one met later ends this one.
    if (cue === undefined || (isBoundary(cue, words) && (step < 0 || far > 0))) return undefined;
    const direction = directionOf(tokens, at, cue, words);
    if (direction !== undefined) return { direction, cue };
  }
  return undefined;
}

const isBoundary = (token: Token, words: TenseWords): boolean =>
  roleOf(token, words) === "clause" && token.pos !== "DET";

const roleOf = (token: Token, { roles }: TenseWords): TenseRole | undefined =>
  token.pos === "PROPN" ? undefined : roles.get(token.form);

const isVerb = ({ pos }: Token): boolean => pos === "VERB" || pos === "AUX";

/** A capitalised word is a name (*May*), unless the sentence begins with it. */
const isName = (token: Token, at: number): boolean => at > 0 && /^\p{Lu}/u.test(token.text);

function directionOf(
  tokens: readonly Token[],
  at: number,
  token: Token,
  words: TenseWords,
): Direction | undefined {
  const role = roleOf(token, words);
  if (!isVerb(token) && role === undefined) return undefined;
  if (role === "infinitive" || role === "clause" || role === "company" || isName(token, at)) return undefined;
  if (isAdjective(tokens, at, words)) return undefined;
  if (role === "timeless") return leadOf(tokens, at, words);
  if (role === "coming") return role;
  const isPlan = role === "scheduled" || role === "settled";
  if (!isVerb(token) && !isPlan) return undefined;
  const lead = leadOf(tokens, at, words);
  if (isPlan) return lead === "coming" ? lead : role;
  return lead ?? ownDirection(token, role, words);
}

/** *the **planned** pact*, *its ban on **imported** whisky*: a participle that only says what kind of thing it is. */
function isAdjective(tokens: readonly Token[], at: number, { owners }: TenseWords): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isParticiple = token?.pos === "ADJ" || (token?.pos === "VERB" && token.form !== token.lemma);
  const leads = LEADS_NOUN.has(before?.pos ?? "") || owners.has(before?.form ?? "");
  return isParticiple && leads && (next?.pos === "NOUN" || next?.pos === "PROPN" || next?.pos === "ADJ");
}

const LEADS_NOUN: ReadonlySet<string> = new Set(["DET", "ADP", "ADJ"]);

/** What the auxiliaries of a verb say: the nearest decides, but *would have met* is no past. */
function leadOf(
  tokens: readonly Token[],
  verb: number,
  words: TenseWords,
): "past" | "coming" | "scheduled" | undefined {
  let found: "past" | "coming" | undefined;
  for (let at = verb - 1; at >= verb - LONGEST_GROUP; at--) {
    const token = tokens[at];
    if (token === undefined || !leadsOn(token, words)) break;
    const role = roleOf(token, words);
    // *were to meet*: was on the calendar, and may be over.
    if (role === "infinitive" && isPastCopula(tokens[at - 1], words)) return "scheduled";
    if (role === "coming" || role === "infinitive") return "coming";
    if (role === "past") found ??= "past";
    if (role === "present") found ??= "coming";
  }
  return found;
}

const isPastCopula = (token: Token | undefined, words: TenseWords): boolean =>
  token !== undefined && words.pastCopulas.has(token.form);

function leadsOn(token: Token, words: TenseWords): boolean {
  const role = roleOf(token, words);
  if (role === "clause") return false;
  if (token.pos === "VERB") return role !== undefined;
  return token.pos === "AUX" || token.pos === "ADV" || token.pos === "PART";
}

/** *arrives* comes, *arrived* is past, *arriving* is either. */
function ownDirection(
  { form, lemma, pos }: Token,
  role: TenseRole | undefined,
  words: TenseWords,
): Direction | undefined {
  if (role === "past") return "past";
  if (role === "present") return "coming";
  if (pos !== "VERB") return undefined;
  if (form === lemma) return words.pastEnding.test(form) ? "past" : "coming";
  if (words.tenselessEnding.test(form)) return undefined;
  return words.presentEnding.test(form) ? "coming" : "past";
}
