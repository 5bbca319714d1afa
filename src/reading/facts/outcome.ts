import type { Grammar } from "../../language/grammar.js";
import type { Language } from "../../language/language.js";
import type { Outcome } from "../../language/following.js";
import { matchPhrase, type PhraseTable } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { isSaying } from "../terms/sentence-terms.js";
import type { Clause } from "../clauses/clause.js";
import { doneTo } from "./done-to.js";

/** What a clause says of an undertaking, by the rule that found it. */
export interface FoundOutcome {
  readonly outcome: Outcome;
  /** See `Fact`. */
  readonly deed?: string;
  readonly rule: string;
}

/**
 * What a clause tells of something undertaken.
 * @param tokens the words of the clause
 * @param isDated whether a date is among them: *will not begin in July* is put off
 */
export function outcomeOf(
  clause: Clause,
  tokens: readonly Token[],
  isDated: boolean,
  language: Language,
): FoundOutcome | undefined {
  const { following } = language;
  const said = phraseIn(tokens, following.phrases);
  const isDue = isDated && isForeseen(clause, language);
  const isAhead = isDue || isToCome(clause, language);
  // *will enter into force on 1 May*, *should be under way by May*, *is awaited in June*: but *is not ready* stays so.
  const isPromised = said === "kept" || (isDue && (said === "progress" || clause.verb.passive));
  if (isPromised && isAhead) return { outcome: "announced", rule: "facts/phrase" };
  if (said !== undefined) return { outcome: said, rule: "facts/phrase" };
  if (isDated && clause.verb.modal !== undefined && clause.verb.negated)
    return { outcome: "delayed", rule: "facts/not-by-then" };
  if (isAhead) return { outcome: "announced", rule: "facts/ahead" };
  if (isDated && isSince(clause, tokens, language)) return { outcome: "kept", rule: "facts/since" };
  if (isGivenUp(clause, language)) return { outcome: "dropped", rule: "facts/will-not" };
  if (isHappening(clause, tokens, language)) return { outcome: "kept", rule: "facts/happening" };
  if (isDated && following.shifting.has(clause.verb.lemma) && !clause.verb.negated)
    return { outcome: "delayed", rule: "facts/shifted" };
  const outcome = following.verbs.get(clause.verb.lemma);
  if (outcome === undefined || !(isTold(clause, language) || (UNDOING.has(outcome) && isTensed(clause))))
    return undefined;
  if (!clause.verb.negated) {
    const deed = outcome === "kept" ? deedOf(clause, language) : undefined;
    return { outcome, rule: "facts/verb", ...(deed !== undefined && { deed }) };
  }
  // *has not opened*: what was not done may yet be.
  return outcome === "kept" || outcome === "progress"
    ? { outcome: "delayed", rule: "facts/not-done" }
    : undefined;
}

/** What is put off or given up is so when that is said: *the round slips to May*. */
const UNDOING: ReadonlySet<Outcome> = new Set<Outcome>(["delayed", "dropped", "overtaken"]);

const isTensed = ({ verb, link }: Clause): boolean =>
  verb.form === "finite" && verb.modal === undefined && link !== "reduced";

/** *the second group will not be trained*: not by then is put off, not at all is given up. */
function isGivenUp({ verb, link }: Clause, { acts }: Language): boolean {
  return (
    verb.negated &&
    verb.passive &&
    verb.modal !== undefined &&
    acts.undertaking.has(verb.modal) &&
    link !== "adverbial"
  );
}

/** *has been teaching since March*, *have been on offer since New Year’s Day*: it is done, and goes on. */
function isSince({ verb }: Clause, tokens: readonly Token[], { following }: Language): boolean {
  const outcome = following.verbs.get(verb.lemma);
  return (
    verb.perfect &&
    !verb.negated &&
    verb.modal === undefined &&
    !following.lasting.has(verb.lemma) &&
    (outcome === undefined || !UNDOING.has(outcome)) &&
    tokens.some(({ form }) => form === "since")
  );
}

/** *is giving*. */
const isProgressive = ({ verb, sentence }: Clause, { endings }: Grammar): boolean =>
  verb.head > verb.first && endings.gerund.test(sentence.tokens[verb.head]?.form ?? "");

/** *welcomed the start of the laboratory*, *expressed gratitude for Norway’s vote*. */
function isHappening({ verb }: Clause, tokens: readonly Token[], { following }: Language): boolean {
  if (!following.reacting.has(verb.lemma) || verb.negated || verb.modal !== undefined) return false;
  return tokens.some(({ form }) => following.happenings.has(form));
}

/** What must have been undertaken for it to be kept: the stem of a verb that does no more than it says, or of what was done by one that completes. */
function deedOf(clause: Clause, language: Language): string | undefined {
  const { lemma } = clause.verb;
  const { completing, narrow, general, stem } = language.following;
  if (narrow.has(lemma)) return stem(lemma);
  const says = completing.has(lemma) || isSaying(lemma, language) || general.has(stem(lemma));
  return says ? doneTo(clause, language) : undefined;
}

/** *will be scrapped by the end of March*, *are to enter the college*: no act, since it is a thing that does or undergoes it. */
function isToCome({ verb, sentence, link }: Clause, { acts }: Language): boolean {
  if (verb.negated || verb.form !== "finite" || link === "adverbial") return false;
  if (verb.modal !== undefined) return acts.undertaking.has(verb.modal);
  // *is to*: the verb itself is what is destined, and an infinitive follows.
  return acts.destined.has(verb.lemma) && sentence.tokens[verb.last + 1]?.form === "to";
}

/** *can start in September*, *is due by the 20th*, *is expected in Tartu in June*: what is to be by then. */
function isForeseen({ verb, sentence: { tokens } }: Clause, { acts, following }: Language): boolean {
  if (verb.negated || verb.perfect || verb.form !== "finite") return false;
  if (verb.modal !== undefined) return following.allowing.has(verb.modal);
  const isPresent = acts.present.has(tokens[verb.first]?.form ?? "");
  const word = verb.passive ? verb.lemma : (tokens[verb.last + 1]?.form ?? "");
  return isPresent && following.foreseeing.has(word);
}

/** Done already or just now: *opened*, *has been opened*, *was opened*, *is being opened*, *having opened*. */
function isTold(clause: Clause, { grammar }: Language): boolean {
  const { verb, link } = clause;
  if (link === "reduced" || verb.modal !== undefined || verb.form === "infinitive") return false;
  if (verb.form === "gerund") return verb.perfect;
  // *is giving them a library* may be to come.
  return verb.perfect || verb.passive || (verb.past && !isProgressive(clause, grammar));
}

/** What the first phrase of a table that stands in the words means; `none` ones are passed by. */
function phraseIn<Value>(tokens: readonly Token[], table: PhraseTable<Value | "none">): Value | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const found = matchPhrase(table, tokens, at);
    if (found === undefined) continue;
    if (found.value !== "none") return found.value;
    at += found.length - 1;
  }
  return undefined;
}

/** Whether what was left is told of. */
export const isRest = (tokens: readonly Token[], { following }: Language): boolean =>
  phraseIn(tokens, following.rest) === true;

/** Whether a part only is told of. */
export const isPartial = (tokens: readonly Token[], { following }: Language): boolean =>
  phraseIn(tokens, following.partial) === true || tokens.some((_, at) => isShareOf(tokens, at, following));

/** Whether a date is told of that has not been met: *was to open by 30 June*, *the June target was missed*. */
export const isMissed = (tokens: readonly Token[], { following }: Language): boolean =>
  phraseIn(tokens, following.missed) === true;

/** *24 of the 40*, *eleven of twenty*. */
function isShareOf(tokens: readonly Token[], at: number, { numbers }: Language["following"]): boolean {
  const isNumber = (token: Token | undefined): boolean =>
    token !== undefined && (/^\d/.test(token.form) || numbers.has(token.form));
  const [of, next, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  return (
    isNumber(tokens[at]) && of?.form === "of" && (isNumber(next) || (next?.form === "the" && isNumber(last)))
  );
}
