import type { EncounterVerb, EncounterWords } from "../../language/encounters.js";
import type { Language } from "../../language/language.js";
import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import type { FoundDate } from "../dates/read-dates.js";
import type { EncounterSetting, Place, Proposal } from "./found.js";
import { othersAfter } from "./others.js";
import { partiesWithin } from "./subjects.js";
import { placeAt } from "./places.js";
import { standingOf } from "./status.js";

type Match = Pick<Proposal, "others"> & { readonly destination?: Place };

/** Encounters that a verb tells by itself: *met with*, *was received by*, *visited*. */
export function findByVerb(analysis: Analysis, setting: EncounterSetting): Proposal[] {
  return analysis.clauses.flatMap((clause) => {
    for (const verb of setting.language.encounters.verbs.get(clause.verb.lemma) ?? []) {
      const match = fit(verb, clause, analysis, setting);
      if (match) return proposals(verb, clause, analysis, match, setting);
    }
    return [];
  });
}

/** Whoever is met separately is met on an occasion of his own; a guest to be welcomed somewhere comes on a visit. */
function proposals(
  verb: EncounterVerb,
  clause: Clause,
  analysis: Analysis,
  match: Match,
  setting: EncounterSetting,
): Proposal[] {
  const { language } = setting;
  const found = proposal(verb, clause, analysis, match, language);
  const destination =
    verb.receives && isToCome(clause, analysis, language) ? whereTo(match, analysis, setting) : undefined;
  if (destination) return [{ ...found, kind: "visit", role: "host", destination }];
  const { tokens } = analysis.sentence;
  const isApart = tokens
    .slice(clause.verb.last + 1, match.others[0]?.first)
    .some(({ form }) => language.encounters.separately.has(form));
  return isApart ? match.others.map((other) => ({ ...found, others: [other] })) : [found];
}

const isToCome = (clause: Clause, analysis: Analysis, { encounters }: Language): boolean =>
  standingOf(clause, analysis, encounters)?.status === "planned";

function whereTo({ others }: Match, analysis: Analysis, setting: EncounterSetting): Place | undefined {
  const next = (others.at(-1)?.last ?? -1) + 1;
  const { destination, recipients } = setting.language.encounters;
  const word = analysis.sentence.tokens[next]?.form ?? "";
  return destination.has(word) || recipients.has(word)
    ? placeAt(next + 1, "encounters/destination", analysis, setting)
    : undefined;
}

function proposal(
  verb: EncounterVerb,
  clause: Clause,
  analysis: Analysis,
  match: Match,
  { encounters }: Language,
): Proposal {
  const { tokens } = analysis.sentence;
  const { first, last } = clause.verb;
  const after = tokens.slice(last + 1, (match.others.at(-1)?.last ?? last) + REACH);
  const byLine = verb.kind === "call" || isOverLine(after, encounters.lines);
  const modifier = after
    .map(({ form }) => encounters.modifiers.get(form))
    .find((found) => found?.kind === "call");
  return {
    kind: verb.kind === "meeting" && byLine ? "call" : verb.kind,
    analysis,
    clause,
    first,
    head: last,
    said: [],
    role: verb.invites ? "inviter" : verb.other === "place" ? "traveller" : "participant",
    source: "verb",
    ...(modifier?.format && { format: modifier.format }),
    meal: false,
    series: false,
    bilateral: false,
    bare: false,
    serial: false,
    plural: false,
    over: clause.verb.perfect,
    ahead: false,
    ...match,
    rule: `encounters/${verb.other === "place" ? "verb-of-travel" : "verb"}`,
  };
}

/** How far behind the verb *by telephone* may stand. */
const REACH = 8;

function fit(
  verb: EncounterVerb,
  clause: Clause,
  analysis: Analysis,
  setting: EncounterSetting,
): Match | undefined {
  const { tokens } = analysis.sentence;
  const next = clause.verb.last + 1;
  if (verb.particle !== undefined && tokens[next]?.form !== verb.particle) return undefined;
  if (
    verb.dated &&
    (!hasDate(analysis, setting.dates) || clause.verb.form !== "finite" || clause.verb.modal !== undefined)
  )
    return undefined;
  if (verb.coming && !setting.language.encounters.announcing.has(clause.verb.modal ?? "")) return undefined;
  if (verb.written && !isWritten(analysis, setting)) return undefined;
  if (verb.byLine && !isOverLine(tokens.slice(next, next + REACH), setting.language.encounters.lines))
    return undefined;
  const from = verb.particle === undefined ? next : next + 1;
  if (verb.reply) return reply(from, verb.before, clause, analysis, setting);
  if (verb.other === "place") return travel(verb, from, clause, analysis, setting);
  if (clause.verb.passive && verb.before.has("")) return agent(clause, analysis, setting.language);
  const others = antecedentOf(clause, analysis) ?? othersAfter(from, verb.before, analysis, setting);
  if (others.length > 0)
    return asksSomething(others, clause, analysis, setting.language.encounters) ? undefined : { others };
  return verb.mutual && isSeveral(clause, analysis, setting) && !hasOtherObject(tokens, from, setting)
    ? { others }
    : undefined;
}

/** *by telephone*, *over the phone*: a preposition leads to it. */
const isOverLine = (tokens: readonly Token[], lines: ReadonlySet<string>): boolean =>
  tokens.some(
    ({ form }, at) =>
      lines.has(form) && tokens.slice(Math.max(0, at - 2), at).some(({ pos }) => pos === "ADP"),
  );

/** The paragraph, or the rest of it, speaks of the letter that this stands in. */
function isWritten({ sentence }: Analysis, { language, document }: EncounterSetting): boolean {
  const near = document.sentences.slice(sentence.index, sentence.index + PARAGRAPH);
  return near.some(
    ({ tokens, paragraph }) =>
      paragraph === sentence.paragraph &&
      tokens.some(
        ({ form, pos }, at) =>
          language.reporting.writings.has(form) && pos === "NOUN" && tokens[at + 1]?.pos === "VERB",
      ),
  );
}

const PARAGRAPH = 6;

/** *replied the next day*: dated, after a letter, to whoever wrote it. */
function reply(
  from: number,
  before: ReadonlySet<string>,
  clause: Clause,
  analysis: Analysis,
  setting: EncounterSetting,
): Match | undefined {
  const { nouns } = setting.language.encounters;
  const earlier = setting.document.sentences.slice(
    Math.max(0, analysis.sentence.index - PARAGRAPH),
    analysis.sentence.index,
  );
  const isAnswer = earlier.some(({ tokens }) =>
    tokens.some(({ form }) => nouns.get(form)?.kind === "correspondence"),
  );
  if (!isAnswer || !hasDate(analysis, setting.dates) || clause.verb.modal !== undefined) return undefined;
  return { others: othersAfter(from, before, analysis, setting) };
}

const hasDate = ({ sentence }: Analysis, dates: readonly FoundDate[]): boolean =>
  dates.some((date) => date.sentence === sentence);

/** *the Minister, **whom** he met*: the antecedent is the object where somebody stands before the verb. */
function antecedentOf(
  { link, start, subject }: Clause,
  { mentions }: Analysis,
): readonly Mention[] | undefined {
  if (link !== "relative" || subject === undefined || subject.from <= start) return undefined;
  const antecedent = mentions.findLast(({ last }) => last === start - 1 || last === start - 2);
  return antecedent && [antecedent];
}

/** *called on the two sides to make use of* asks; *called on the Minister to discuss* is a call. */
function asksSomething(
  others: readonly Mention[],
  { verb, sentence }: Clause,
  { clauses }: Analysis,
  words: EncounterWords,
): boolean {
  const last = others.at(-1);
  const infinitive = clauses.find(
    (clause) => clause.verb.form === "infinitive" && clause.verb.first === (last?.last ?? 0) + 1,
  );
  const asking = words.visited.has(sentence.tokens[verb.last + 1]?.form ?? "") && infinitive !== undefined;
  return (
    asking &&
    !sentence.tokens.slice(verb.first).some(({ pos }) => pos === "QUOTE") &&
    !words.discussing.has(infinitive.verb.lemma)
  );
}

function agent(clause: Clause, analysis: Analysis, { grammar }: Language): Match | undefined {
  const by = analysis.mentions.find(
    ({ first }) =>
      first > clause.verb.last &&
      first <= clause.verb.last + REACH + REACH &&
      grammar.agents.has(clause.sentence.tokens[first - 1]?.form ?? ""),
  );
  const subject = clause.subject?.mentions ?? [];
  return by && subject.length > 0 ? { others: [by] } : undefined;
}

function isSeveral({ subject }: Clause, analysis: Analysis, { people }: EncounterSetting): boolean {
  const mentions = subject?.mentions ?? [];
  if (subject && mentions.length === 0) return partiesWithin(subject, { analysis }).length > 1;
  if (mentions.length > 1) return true;
  const [mention] = mentions;
  if (mention?.kind === "group") return true;
  const referent = mention && people.referents.get(mention);
  if (referent) return referent.people.length > 1 || referent.parties.length > 1;
  return mention?.pronoun?.number === "plural";
}

/** *met the target*: something else is met. */
const hasOtherObject = (
  tokens: readonly Token[],
  from: number,
  { language, dates }: EncounterSetting,
): boolean => {
  const next = tokens[from];
  if (next === undefined || !/^(?:DET|NOUN|ADJ|PROPN|SCONJ)$/.test(next.pos)) return false;
  const isDate = dates.some(({ expression: { text } }) => text.start <= next.start && next.end <= text.end);
  return !isDate && !language.encounters.fillers.has(next.form);
};

/** Whoever travels goes to a place with a name. */
function travel(
  verb: EncounterVerb,
  from: number,
  clause: Clause,
  analysis: Analysis,
  setting: EncounterSetting,
): Match | undefined {
  const { tokens } = analysis.sentence;
  const direct = tokens[from - 1];
  const limit = Math.min(tokens.length, from + REACH + REACH);
  for (let at = from; at < limit; at++) {
    const word = tokens[at];
    if (word === undefined || word === direct) continue;
    const isDirect = verb.before.has("") && at === from;
    const named = isDirect ? at : verb.before.has(word.form) ? at + 1 : undefined;
    const destination =
      named === undefined ? undefined : placeAt(named, "encounters/destination", analysis, setting);
    if (destination) return { others: [], destination };
    if (analysis.clauses.some((other) => other !== clause && other.verb.first === at)) return undefined;
  }
  return undefined;
}
