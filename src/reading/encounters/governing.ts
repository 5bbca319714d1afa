import type { EncounterWords, GoverningVerb } from "../../language/encounters.js";
import type { Token } from "../../text/token.js";
import { type Analysis, mainClause } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { EncounterSetting } from "./found.js";
import type { Phrase } from "./phrases.js";

export interface Governor {
  readonly clause: Clause;
  readonly verb: GoverningVerb;
}

/** The verb whose object the noun is. */
export function governorOf(
  phrase: Phrase,
  analysis: Analysis,
  { language }: EncounterSetting,
): Governor | undefined {
  const { tokens } = analysis.sentence;
  const clause = analysis.clauses.findLast(
    ({ verb, link }) => verb.last < phrase.first && (link !== "reduced" || verb.last === phrase.first - 1),
  );
  const verb = clause && roleOf(clause, phrase, language.encounters, false);
  if (clause === undefined || verb === undefined || isPredicate(clause, phrase, verb)) return undefined;
  const lead = tokens[phrase.first - 1];
  const isDirect = phrase.first - 1 === clause.verb.last || lead?.pos !== "ADP";
  const introduced = verb.before.has(lead?.form ?? "");
  // *held in Hanoi on Monday the talks*: what stands between may be when and where, but no other object.
  if (!introduced && !(verb.before.has("") && isDirect)) return undefined;
  return isNear(clause, phrase, analysis, verb) ? { clause, verb } : undefined;
}

/** *the next round, which Canada will host*. */
export function hostedIn(
  phrase: Phrase,
  analysis: Analysis,
  { language }: EncounterSetting,
): Governor | undefined {
  const clause = analysis.clauses.find(({ verb }) => verb.first > phrase.head);
  if (clause?.link !== "relative" || clause.verb.passive || !isObjectOf(clause, analysis)) return undefined;
  const verb = language.encounters.governing
    .get(clause.verb.lemma)
    ?.find(
      ({ role, kinds, before }) =>
        (role === "host" || role === "attendee" || role === "participant") &&
        kinds.has(phrase.noun.kind) &&
        before.has(""),
    );
  const host = analysis.mentions.filter(
    ({ first, last }) => first > clause.start && last < clause.verb.first,
  );
  const subject = { from: clause.start, to: clause.verb.first, mentions: host };
  return verb && { clause: { ...clause, subject }, verb };
}

const isPredicate = ({ verb }: Clause, { first }: Phrase, { before }: GoverningVerb): boolean =>
  !before.has("") && first <= verb.last + 1;

/** *In a reply sent on 3 May, the President thanked*: whoever is the subject of the main clause wrote it, or made the call. */
export function introducedBy(
  { first, head, noun }: Phrase,
  analysis: Analysis,
  { opening }: EncounterWords,
): Governor | undefined {
  const main = mainClause(analysis);
  if (noun.kind !== "correspondence" && noun.kind !== "call") return undefined;
  if (main === undefined || (main.subject?.from ?? main.verb.first) < head) return undefined;
  if (!opening.has(analysis.sentence.tokens[first - 1]?.form ?? "")) return undefined;
  const role = noun.kind === "call" ? "participant" : "sender";
  return { clause: main, verb: { role, kinds: new Set([noun.kind]), before: new Set() } };
}

/** *to sign the treaty **at** the summit on 5 September*: whoever is to do so will be there. */
export function attendedIn(
  { first, noun }: Phrase,
  analysis: Analysis,
  { language, datesIn }: EncounterSetting,
): Governor | undefined {
  const lead = analysis.sentence.tokens[first - 1]?.form ?? "";
  const clause = analysis.clauses.findLast(({ verb }) => verb.last < first);
  const isAhead =
    clause?.verb.form === "infinitive" ||
    clause?.verb.form === "gerund" ||
    language.encounters.announcing.has(clause?.verb.modal ?? "");
  if (clause === undefined || noun.kind !== "conference" || !isAhead) return undefined;
  if (!language.encounters.attendedAt.has(lead) || !datesIn.has(analysis.sentence)) return undefined;
  return {
    clause,
    verb: { role: "attendee", kinds: new Set([noun.kind]), before: language.encounters.attendedAt },
  };
}

/** Between verb and object there may stand adverbs, persons (*sent the President a letter*), when and where. */
function isNear(
  { verb }: Clause,
  { first }: Phrase,
  { sentence }: Analysis,
  { before }: GoverningVerb,
): boolean {
  const between = sentence.tokens.slice(verb.last + 1, first);
  if (between.length > NEAR || between.some(({ pos }) => pos === "QUOTE")) return false;
  return !before.has("") || between.every(({ form, pos }) => !/^(?:SCONJ|QUOTE)$/.test(pos) && form !== ";");
}

const NEAR = 14;

/** *which Canada will host*: the relative pronoun is the object, for somebody stands before the verb. */
const isObjectOf = ({ start, verb }: Clause, { mentions }: Analysis): boolean =>
  mentions.some(({ first, last }) => first > start && last < verb.first);

/** What a verb makes of the noun, as its object or its subject. */
export function roleOf(
  clause: Clause,
  { noun, head }: Phrase,
  words: EncounterWords,
  asSubject: boolean,
): GoverningVerb | undefined {
  const { tokens } = clause.sentence;
  const rows = [
    ...(words.governing.get(clause.verb.lemma) ?? []),
    ...(asSubject ? adjectiveRows(clause, words) : []),
  ];
  return rows.find(
    (row) =>
      row.kinds.has(noun.kind) &&
      (asSubject
        ? row.ofSubject === true
        : row.passive !== true && (row.ofSubject !== true || row.status !== undefined)) &&
      (row.particle === undefined ||
        tokens.slice(clause.verb.last + 1, clause.verb.last + 3).some(({ form }) => form === row.particle)) &&
      (asSubject || isBefore(row, clause, head)),
  );
}

/** *is **due** to take place*, *is **to** be held*. */
function adjectiveRows({ verb, sentence }: Clause, words: EncounterWords): readonly GoverningVerb[] {
  if (sentence.tokens[verb.last]?.pos !== "AUX") return [];
  const next = sentence.tokens[verb.last + 1]?.form ?? "";
  return words.governing.get(next)?.filter(({ status }) => status === "planned") ?? [];
}

/** Whether the word that leads to the noun is one that the verb takes. */
function isBefore({ before, particle }: GoverningVerb, { verb, sentence }: Clause, head: number): boolean {
  const words = sentence.tokens.slice(verb.last + 1, head).map(({ form }) => form);
  const past = particle === undefined ? words : words.slice(words.indexOf(particle) + 1);
  return past.some((word) => before.has(word)) || before.has("");
}

/** The verbs behind a noun that say what became of it: *scheduled for … was cancelled*, *which will be held in*. */
export function saidOf(phrase: Phrase, analysis: Analysis, { language }: EncounterSetting): Clause[] {
  const said: Clause[] = [];
  for (const clause of analysis.clauses) {
    if (clause.verb.first <= phrase.head || clause === plannedBy(phrase, analysis, language.encounters))
      continue;
    if (!isObliged(clause) && !isSaidOf(clause, phrase, said, analysis, language.encounters)) break;
    said.push(clause);
  }
  return said.slice(0, said.findLastIndex((clause) => !isObliged(clause)) + 1);
}

/** *The visit **had to** be cancelled*: the infinitive says what became of it. */
const isObliged = ({ verb, sentence: { tokens } }: Clause): boolean =>
  verb.perfect && verb.head === verb.last && tokens[verb.last + 1]?.pos === "PART";

/** *the trip **that he had planned** for August*: who meant to make it. */
export function plannedBy(
  { head, noun }: Phrase,
  { clauses }: Analysis,
  words: EncounterWords,
): Clause | undefined {
  const clause = clauses.find(({ verb }) => verb.first > head);
  const rows = words.governing.get(clause?.verb.lemma ?? "") ?? [];
  const plans = rows.some(({ status, kinds }) => status === "planned" && kinds.has(noun.kind));
  const planner = clause?.subject?.mentions[0]?.first ?? 0;
  return plans && clause?.verb.passive === false && planner > head && planner <= head + NAME
    ? clause
    : undefined;
}

/** *the trip **to Sarajevo that** he had planned*. */
const NAME = 5;

function isSaidOf(
  clause: Clause,
  phrase: Phrase,
  said: readonly Clause[],
  analysis: Analysis,
  words: EncounterWords,
): boolean {
  const verb = roleOf(clause, phrase, words, true);
  if (verb === undefined || (verb.passive && !clause.verb.passive && !isParticiple(clause))) return false;
  if (said.length > 0) return true;
  if (clause.link === "relative") return !isObjectOf(clause, analysis);
  const { tokens } = analysis.sentence;
  const between = tokens.slice(phrase.head + 1, clause.verb.first);
  if (between.some(({ pos }) => pos === "QUOTE") || hasOwnSubject(clause, phrase)) return false;
  // *agreed to resume the dialogue **and to begin** patrols*: another thing agreed.
  if (clause.verb.form === "infinitive" && between.at(-1)?.pos === "CCONJ") return false;
  const isApart = between.some(({ form }) => form === ",");
  // *at a time to be set*; *After the talks, the session was held*: of something else.
  const isElse =
    (clause.verb.form === "infinitive" && !isToBeHeld(clause)) ||
    (isIntroduced(phrase, tokens) && !isParticiple(clause) && clause.verb.form !== "infinitive");
  return !(isApart && isElse);
}

/** *the summit, **to be held** in Vientiane*; not *at a time to be set*. */
const isToBeHeld = ({ verb, sentence: { tokens } }: Clause): boolean =>
  verb.passive && tokens[verb.first - 1]?.form === ",";

/** *their Second Summit, held in Windhoek*: a participle, whatever it looks like. */
export const isParticiple = ({ link, verb, sentence: { tokens } }: Clause): boolean =>
  link === "reduced" || (verb.bare && /^(?:NOUN|PROPN|PUNCT)$/.test(tokens[verb.first - 1]?.pos ?? ""));

/** *informed the meeting that **the new centre** would be completed*. */
const hasOwnSubject = ({ subject, link, start }: Clause, { head }: Phrase): boolean =>
  (subject !== undefined &&
    subject.from > head &&
    subject.mentions.some(({ kind, first }) => kind !== "party" && first > head)) ||
  (link === "complement" && subject !== undefined && subject.from > head && start > head + 1);

const isIntroduced = ({ first }: Phrase, tokens: readonly Token[]): boolean =>
  tokens[first - 1]?.pos === "ADP";
