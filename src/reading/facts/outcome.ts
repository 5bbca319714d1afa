import type { Language } from "../../language/language.js";
import type { Outcome } from "../../language/following.js";
import { matchPhrase, type PhraseTable } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import type { Clause } from "../clauses/clause.js";

/** What a clause says of an undertaking, by the rule that found it. */
export interface FoundOutcome {
  readonly outcome: Outcome;
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
  if (said !== undefined) return { outcome: said, rule: "facts/phrase" };
  if (isDated && clause.verb.modal !== undefined && clause.verb.negated)
    return { outcome: "delayed", rule: "facts/not-by-then" };
  if (isAhead(clause, language)) return { outcome: "announced", rule: "facts/ahead" };
  const outcome = following.verbs.get(clause.verb.lemma);
  if (outcome === undefined || !isTold(clause)) return undefined;
  if (!clause.verb.negated) return { outcome, rule: "facts/verb" };
  // *has not opened*: what was not done may yet be.
  return outcome === "kept" || outcome === "progress"
    ? { outcome: "delayed", rule: "facts/not-done" }
    : undefined;
}

/** *will be scrapped by the end of March*, *are to enter the college*: no act, since it is a thing that does or undergoes it. */
function isAhead({ verb, sentence, link }: Clause, { acts }: Language): boolean {
  if (verb.negated || verb.form !== "finite" || link === "adverbial") return false;
  if (verb.modal !== undefined) return acts.undertaking.has(verb.modal);
  // *is to*: the verb itself is what is destined, and an infinitive follows.
  return acts.destined.has(verb.lemma) && sentence.tokens[verb.last + 1]?.form === "to";
}

/** Done already or just now: *opened*, *has been opened*, *was opened*, *is being opened*, *having opened*. */
function isTold({ verb, link }: Clause): boolean {
  if (link === "reduced" || verb.modal !== undefined || verb.form === "infinitive") return false;
  if (verb.form === "gerund") return verb.perfect;
  return verb.past || verb.perfect || verb.passive;
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

/** Whether a part only is told of. */
export const isPartial = (tokens: readonly Token[], { following }: Language): boolean =>
  phraseIn(tokens, following.partial) === true;
