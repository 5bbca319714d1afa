import type { Language } from "../../language/language.js";
import type { Outcome } from "../../language/following.js";
import { matchPhrase } from "../../text/phrases.js";
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
 */
export function outcomeOf(
  clause: Clause,
  tokens: readonly Token[],
  { following }: Language,
): FoundOutcome | undefined {
  const said = phraseIn(tokens, following.phrases);
  if (said !== undefined) return { outcome: said, rule: "facts/phrase" };
  const outcome = following.verbs.get(clause.verb.lemma);
  if (outcome === undefined || !isTold(clause)) return undefined;
  if (!clause.verb.negated) return { outcome, rule: "facts/verb" };
  // *has not opened*: what was not done may yet be.
  return outcome === "kept" || outcome === "progress"
    ? { outcome: "delayed", rule: "facts/not-done" }
    : undefined;
}

/** Done already or just now: *opened*, *has been opened*, *was opened*, *is being opened*, *having opened*. */
function isTold({ verb }: Clause): boolean {
  if (verb.modal !== undefined || verb.form === "infinitive") return false;
  if (verb.form === "gerund") return verb.perfect;
  return verb.past || verb.perfect || verb.passive;
}

function phraseIn<Value>(
  tokens: readonly Token[],
  table: Parameters<typeof matchPhrase<Value>>[0],
): Value | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const found = matchPhrase(table, tokens, at);
    if (found !== undefined) return found.value;
  }
  return undefined;
}

/** Whether a part only is told of. */
export const isPartial = (tokens: readonly Token[], { following }: Language): boolean =>
  phraseIn(tokens, following.partial) === true;
