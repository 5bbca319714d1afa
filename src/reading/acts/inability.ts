import type { Setting } from "../statements/speaker.js";
import type { FoundAct, Utterance } from "./found.js";
import { endOf, startOf } from "./performed.js";
import { rangeOf } from "../statements/speaker.js";

/** *could not attend*, *was not in a position to accept*, *cannot agree*: a refusal, put politely. */
export function findInability(utterance: Utterance, { language }: Setting): FoundAct | undefined {
  const { analysis, clause, statement } = utterance;
  const { acts, grammar } = language;
  const { tokens } = clause.sentence;
  const { verb } = clause;
  const disabled = acts.disability.has(tokens[verb.last + 1]?.form ?? "") && acts.copulas.has(verb.lemma);
  if ((!verb.negated && !disabled) || clause.subject === undefined || verb.form !== "finite")
    return undefined;
  const unable =
    verb.modal !== undefined &&
    acts.ability.has(verb.modal) &&
    (acts.coming.has(verb.lemma) || acts.consenting.has(verb.lemma));
  const placed = acts.incapacity.find((words) =>
    words.every((word, step) => tokens[verb.last + 1 + step]?.form === word),
  );
  if (!unable && !disabled && placed === undefined) return undefined;
  if (clause.subject.mentions.length === 0 || grammar.relatives.has(tokens[clause.start]?.form ?? ""))
    return undefined;
  const to = endOf(utterance, verb.last + 1, language);
  const evidence = rangeOf(tokens, startOf(clause), Math.max(to, verb.last + 1));
  return (
    evidence && {
      kind: "refusal",
      evidence,
      analysis,
      clause,
      from: verb.last + 1,
      to,
      negated: false,
      ...(statement && { statement }),
      rule: "acts/inability",
    }
  );
}
