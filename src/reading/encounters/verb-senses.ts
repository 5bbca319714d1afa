import type { EncounterVerb, EncounterWords } from "../../language/encounters.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import { objectNoun } from "../statements/complement.js";
import type { EncounterSetting } from "./found.js";

/** What looks like an encounter with somebody and is none. */
export const isOfElse = (
  verb: EncounterVerb,
  others: readonly Mention[],
  clause: Clause,
  analysis: Analysis,
  { language }: EncounterSetting,
): boolean =>
  asksSomething(others, clause, analysis, language.encounters) ||
  (verb.kind === "call" && (isNaming(others, clause) || belongsToNoun(others, clause, language.encounters)));

/** *called it “a door”*: says what it is. */
function isNaming(others: readonly Mention[], { sentence: { tokens } }: Clause): boolean {
  const [first] = others;
  const next = tokens[(others.at(-1)?.last ?? 0) + 1];
  return first?.pronoun?.gender === "neuter" || /^(?:DET|QUOTE)$/.test(next?.pos ?? "");
}

/** *spoke after talks **with** the President*: the preposition belongs to the noun. */
const belongsToNoun = (
  others: readonly Mention[],
  { verb, sentence: { tokens } }: Clause,
  { nouns, lines }: EncounterWords,
): boolean =>
  tokens
    .slice(verb.last + 1, others[0]?.first)
    .some(({ form }) => nouns.has(form) && nouns.get(form)?.kind !== "call" && !lines.has(form));

/** *called on the two sides to make use of* asks; *called on the Minister to discuss* is a call. */
function asksSomething(
  others: readonly Mention[],
  { verb, sentence }: Clause,
  { clauses }: Analysis,
  words: EncounterWords,
): boolean {
  const last = others.at(-1);
  const infinitive = clauses.find(
    ({ verb: { form, first } }) =>
      form === "infinitive" && first > (last?.last ?? 0) && first <= (last?.last ?? 0) + ASKED,
  );
  const asking = words.visited.has(sentence.tokens[verb.last + 1]?.form ?? "") && infinitive !== undefined;
  return (
    asking &&
    !sentence.tokens.slice(verb.first).some(({ pos }) => pos === "QUOTE") &&
    !words.discussing.has(infinitive.verb.lemma)
  );
}

/** *called on all parties **concerned** to cease*. */
const ASKED = 3;

/** *the two ministers opened an **exhibition***: persons do it, and have done it. */
export function isOpening(
  { verb, subject, sentence }: Clause,
  { language, people, datesIn }: EncounterSetting,
): boolean {
  if (verb.form !== "finite" || verb.negated || verb.passive) return false;
  // *will open a consulate* promises one; *will open a consulate on 3 May* tells of the day.
  const isAhead = language.encounters.announcing.has(verb.modal ?? "");
  if (verb.modal !== undefined && !(isAhead && datesIn.has(sentence))) return false;
  const isByPeople = subject?.mentions.some((mention) => people.referents.get(mention)?.people.length);
  const { openable } = language.encounters;
  return (
    isByPeople === true &&
    objectNoun(sentence.tokens, verb.last + 1, language.grammar, (form) => openable.has(form)) !== undefined
  );
}
