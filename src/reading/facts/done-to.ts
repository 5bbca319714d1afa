import type { Language } from "../../language/language.js";
import type { Token } from "../../text/token.js";
import type { Clause } from "../clauses/clause.js";

/**
 * What something was done to: the noun that heads the object, or the subject of what was done to it.
 * @returns its stem, as terms have it; undefined where it says nothing (*the work was completed*) or is a name
 */
export function doneTo({ verb, subject, sentence }: Clause, language: Language): string | undefined {
  const { tokens } = sentence;
  const object = verb.passive ? undefined : headOf(tokens.slice(verb.last + 1), language);
  const head = object ?? (subject && headOf(tokens.slice(subject.from, subject.to + 1), language));
  return head?.pos === "NOUN" ? termOf(head, language) : undefined;
}

/** The last noun before what hangs on it: *the **names** of thirty candidates*. */
function headOf(tokens: readonly Token[], { grammar }: Language): Token | undefined {
  const end = tokens.findIndex(
    ({ pos, form }) => pos === "PUNCT" || pos === "VERB" || pos === "AUX" || grammar.prepositions.has(form),
  );
  return (end < 0 ? tokens : tokens.slice(0, end)).findLast(({ pos }) => pos === "NOUN" || pos === "PROPN");
}

function termOf({ lemma }: Token, { following }: Language): string | undefined {
  const stem = following.stem(lemma);
  return following.general.has(stem) ? undefined : (following.synonyms.get(stem) ?? stem);
}
