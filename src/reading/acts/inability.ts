import type { Language } from "../../language/language.js";
import { rangeOf, type Setting } from "../statements/speaker.js";
import { skipWords } from "./adverbs.js";
import { endOf, startOf } from "./extent.js";
import type { FoundAct, Utterance } from "./found.js";

/** *could not attend*, *was not in a position to accept*, *cannot agree*, *would not be possible*: a refusal, put politely. */
export function findInability(utterance: Utterance, { language }: Setting): FoundAct | undefined {
  const { clause, analysis, statement } = utterance;
  const { tokens } = clause.sentence;
  const { verb } = clause;
  if (!isUnable(utterance, language) || language.grammar.relatives.has(tokens[clause.start]?.form ?? ""))
    return undefined;
  const whole = verb.form === "gerund" ? (clause.governor ?? clause) : clause;
  const to = endOf({ ...utterance, clause: whole }, verb.last + 1, language);
  const evidence = rangeOf(tokens, startOf(whole), Math.max(to, verb.last + 1));
  return (
    evidence && {
      kind: "refusal",
      evidence,
      analysis,
      clause,
      from: verb.last + 1,
      to,
      negated: false,
      passive: false,
      ...(statement && { statement }),
      rule: "acts/inability",
    }
  );
}

function isUnable(utterance: Utterance, language: Language): boolean {
  const { clause, statement } = utterance;
  const isSomebody = (clause.subject?.mentions.length ?? 0) > 0;
  if (isDisabled(utterance, language)) return isSomebody;
  if (!clause.verb.negated || clause.verb.form !== "finite") return false;
  if (isImpossible(utterance, language)) return statement !== undefined;
  if (isRegretted(utterance, language)) return true;
  return isSomebody && (isBeyond(utterance, language) || isWithheld(utterance, language));
}

/** *was unable to*, *apologised for **being unable** to*. */
const isDisabled = ({ clause: { verb, sentence } }: Utterance, { acts }: Language): boolean =>
  acts.copulas.has(verb.lemma) &&
  verb.form !== "infinitive" &&
  acts.disability.has(sentence.tokens[verb.last + 1]?.form ?? "");

/** *this would not be **possible***. */
const isImpossible = ({ clause: { verb, sentence } }: Utterance, { acts }: Language): boolean =>
  acts.copulas.has(verb.lemma) && acts.possibility.has(sentence.tokens[verb.last + 1]?.form ?? "");

/** *regretted that the waiver **could not be extended***. */
function isRegretted({ clause, analysis }: Utterance, { acts }: Language): boolean {
  const before = analysis.clauses.findLast(
    ({ index, verb }) => index < clause.index && verb.form === "finite",
  );
  return (
    clause.link === "complement" &&
    acts.ability.has(clause.verb.modal ?? "") &&
    acts.regretting.has(before?.verb.lemma ?? "")
  );
}

/** *was not **in a position to***. */
const isBeyond = ({ clause: { verb, sentence } }: Utterance, { acts }: Language): boolean =>
  acts.incapacity.some((words) => skipWords(sentence.tokens, verb.last + 1, words) !== undefined);

/** *could not attend*, *will not accept*; behind an acceptance anything that could not be done: *accepted, but could not send*. */
function isWithheld({ clause: { verb, governor, link } }: Utterance, { acts }: Language): boolean {
  const { modal = "", lemma } = verb;
  const able = acts.ability.has(modal);
  const follows = link === "coordinate" && governor !== undefined && acts.consenting.has(governor.verb.lemma);
  return (
    (able && (acts.coming.has(lemma) || acts.consenting.has(lemma) || follows)) ||
    (acts.undertaking.has(modal) && acts.accepting.has(lemma))
  );
}
