import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { EncounterSetting, Proposal } from "./found.js";
import { roleOf } from "./governing.js";
import { phrasesOf, type Phrase } from "./phrases.js";

/** ***It** will be convened in Manama on 3 December*, *We will hold **it** in October*: the occasion that was named last. */
export function findNamedBefore(
  analysis: Analysis,
  before: Analysis | undefined,
  setting: EncounterSetting,
): Proposal[] {
  if (!setting.datesIn.has(analysis.sentence)) return [];
  return analysis.clauses.flatMap((clause) => {
    const at = pronounOf(clause, analysis);
    const phrase = at === undefined ? undefined : lastPhrase(at, analysis, before, setting);
    return at !== undefined && phrase && tellsOf(clause, phrase, at, setting)
      ? [proposal(at, clause, phrase, analysis)]
      : [];
  });
}

/** Where *it* is the subject of a clause, or its object right behind the verb. */
function pronounOf(clause: Clause, { mentions }: Analysis): number | undefined {
  const { subject, verb } = clause;
  return mentions.find(
    ({ pronoun, first }) =>
      pronoun?.gender === "neuter" &&
      !pronoun.possessive &&
      (first === verb.last + 1 || (first === subject?.from && subject.to <= verb.first)),
  )?.first;
}

/** In the same sentence, else in the one before it. */
function lastPhrase(
  at: number,
  analysis: Analysis,
  before: Analysis | undefined,
  setting: EncounterSetting,
): Phrase | undefined {
  const here = phrasesOf(analysis, setting).findLast(({ head }) => head < at);
  const found = here ?? (before && phrasesOf(before, setting).at(-1));
  return found && !found.noun.plural && found.noun.kind !== "correspondence" ? found : undefined;
}

/** *It **will be held***, *We **will hold** it*; what *it* did to something else, and what *was held that*, tells of no occasion. */
function tellsOf(clause: Clause, phrase: Phrase, at: number, { language }: EncounterSetting): boolean {
  const { verb, sentence } = clause;
  const { encounters, grammar } = language;
  const isSubject = at < verb.first;
  const row = roleOf(clause, { ...phrase, head: at }, encounters, isSubject);
  if (row === undefined || grammar.complementizers.has(sentence.tokens[verb.last + 1]?.form ?? ""))
    return false;
  return isSubject
    ? row.passive !== true || verb.passive
    : row.role === "participant" && encounters.announcing.has(verb.modal ?? "");
}

const proposal = (at: number, clause: Clause, { noun }: Phrase, analysis: Analysis): Proposal => ({
  kind: noun.kind,
  analysis,
  clause,
  first: at,
  head: at,
  said: at < clause.verb.first ? [clause] : [],
  role: "speaker",
  source: "noun",
  meal: noun.meal === true,
  series: noun.series === true,
  bilateral: false,
  bare: true,
  serial: false,
  joint: false,
  plural: false,
  over: false,
  ahead: true,
  others: [],
  rule: "encounters/named-before",
});
