import type { ActKind } from "../../language/acts.js";
import type { Language } from "../../language/language.js";
import type { Token } from "../../text/token.js";
import type { Clause } from "../clauses/clause.js";
import { rangeOf, type Setting } from "../statements/speaker.js";
import { endOf } from "./extent.js";
import type { FoundAct, Utterance } from "./found.js";

/** Acts by imperative in direct speech: *Tell us what we can do for you* offers, *Please send* asks, *Come to Riga* invites. */
export function findImperative(utterance: Utterance, { language }: Setting): FoundAct | undefined {
  const { analysis, clause, statement } = utterance;
  const { tokens } = analysis.sentence;
  const { verb } = clause;
  const kind = isImperative(clause, language) ? kindOf(utterance, language) : undefined;
  if (statement?.mode !== "direct" || kind === undefined) return undefined;
  const to = endOf(utterance, verb.last + 1, language);
  const evidence = rangeOf(tokens, verb.first, to);
  return (
    evidence && {
      kind,
      evidence,
      analysis,
      clause,
      from: verb.last + 1,
      to,
      negated: verb.negated,
      passive: false,
      statement,
      rule: "acts/imperative",
    }
  );
}

/** A bare verb that nothing but a plea, an interjection or an adverb stands before. */
function isImperative({ verb, subject, sentence: { tokens } }: Clause, { acts }: Language): boolean {
  const isPlea = ({ form }: Token): boolean => acts.pleading.has(form);
  if (verb.modal !== undefined || verb.form !== "finite" || verb.past) return false;
  if (subject !== undefined && !tokens.slice(subject.from, subject.to).every(isPlea)) return false;
  return tokens
    .slice(0, verb.first)
    .every((token) => /^(?:PUNCT|INTJ|ADV|CCONJ|VERB)$/.test(token.pos) || isPlea(token));
}

function kindOf({ analysis, clause: { verb } }: Utterance, language: Language): ActKind | undefined {
  const { acts, people, grammar, encounters, reporting } = language;
  const { tokens } = analysis.sentence;
  const [next, after] = [tokens[verb.last + 1]?.form ?? "", tokens[verb.last + 2]?.form ?? ""];
  const offers =
    acts.offering.has(verb.lemma) && people.pronouns.get(next)?.person === 1 && grammar.questions.has(after);
  if (offers) return "offer";
  if (
    acts.arriving.has(verb.lemma) &&
    (encounters.toward.has(next) || tokens[verb.last + 1]?.pos === "PROPN")
  )
    return "invitation";
  // *Please tell him that we look forward to it*: carries word, and asks for nothing.
  if (reporting.verbs.get(verb.lemma)?.hearer) return undefined;
  const pleads = tokens.slice(0, verb.first + 1).some(({ form }) => acts.pleading.has(form));
  return pleads ? "request" : undefined;
}
