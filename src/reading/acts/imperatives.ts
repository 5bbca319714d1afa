import type { Setting } from "../statements/speaker.js";
import { rangeOf } from "../statements/speaker.js";
import type { FoundAct, Utterance } from "./found.js";
import { endOf } from "./performed.js";

/** Acts by imperative in direct speech: *Tell us what we can do for you* offers, *Please send* asks. */
export function findImperative(utterance: Utterance, { language }: Setting): FoundAct | undefined {
  const { analysis, clause, statement } = utterance;
  const { acts, people } = language;
  const { tokens } = analysis.sentence;
  const { verb } = clause;
  if (
    statement?.mode !== "direct" ||
    clause.subject !== undefined ||
    verb.modal !== undefined ||
    verb.form !== "finite"
  )
    return undefined;
  const lead = tokens.slice(0, verb.first);
  if (
    lead.some(
      ({ pos }) => pos !== "PUNCT" && pos !== "INTJ" && pos !== "ADV" && pos !== "CCONJ" && pos !== "VERB",
    )
  )
    return undefined;
  const pleads =
    lead.some(({ form }) => acts.pleading.has(form)) || acts.pleading.has(tokens[verb.first]?.form ?? "");
  const offers =
    acts.offering.has(verb.lemma) &&
    people.pronouns.get(tokens[verb.last + 1]?.form ?? "")?.person === 1 &&
    asksWhat(utterance, language.grammar.questions);
  if (!pleads && !offers) return undefined;
  const to = endOf(utterance, verb.last + 1, language);
  const evidence = rangeOf(tokens, verb.first, to);
  return (
    evidence && {
      kind: offers ? "offer" : "request",
      evidence,
      analysis,
      clause,
      from: verb.last + 1,
      to,
      negated: verb.negated,
      statement,
      rule: "acts/imperative",
    }
  );
}

const asksWhat = ({ analysis, clause }: Utterance, questions: ReadonlySet<string>): boolean =>
  questions.has(analysis.sentence.tokens[clause.verb.last + 2]?.form ?? "");
