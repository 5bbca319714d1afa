import type { EncounterVerb } from "../../language/encounters.js";
import type { Language } from "../../language/language.js";
import { contains } from "../../text/span.js";
import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import type { EncounterSetting, Place } from "./found.js";
import { othersAfter } from "./others.js";
import { placeAt } from "./places.js";
import { partiesWithin } from "./subjects.js";
import { isOfElse, isOpening } from "./verb-senses.js";

/** What follows a verb, where it makes an encounter of it: whom it is with, or where the traveller goes. */
export interface Match {
  readonly others: readonly Mention[];
  readonly destination?: Place;
}

/** Whether a row of the table fits a clause. */
export function fit(
  verb: EncounterVerb,
  clause: Clause,
  analysis: Analysis,
  setting: EncounterSetting,
): Match | undefined {
  const { tokens } = analysis.sentence;
  const next = clause.verb.last + 1;
  if (verb.particle !== undefined && tokens[next]?.form !== verb.particle) return undefined;
  // *Ghana was returned to the Council*: nobody travels.
  if (verb.other === "place" && clause.verb.passive && !verb.invites) return undefined;
  if (!isApt(verb, clause, analysis, setting)) return undefined;
  const from = verb.particle === undefined ? next : next + 1;
  if (verb.reply) return { others: othersAfter(from, verb.before, analysis, setting) };
  if (verb.opens) return isOpening(clause, setting) ? { others: [] } : undefined;
  if (verb.other === "place") return travel(verb, from, clause, analysis, setting);
  if (clause.verb.passive && verb.before.has("")) return agent(clause, analysis, setting.language);
  return withSomebody(verb, from, clause, analysis, setting);
}

/** What a row asks besides its words: a date, the future, a letter, a telephone. */
function isApt(verb: EncounterVerb, clause: Clause, analysis: Analysis, setting: EncounterSetting): boolean {
  const { announcing } = setting.language.encounters;
  const { modal, form, last } = clause.verb;
  const isDated = setting.datesIn.has(analysis.sentence);
  if (verb.dated && (!isDated || form !== "finite" || modal !== undefined)) return false;
  if (verb.coming && !announcing.has(modal ?? "")) return false;
  if (verb.byLine && !isByLine(last + 1, analysis, setting)) return false;
  if (verb.reply && !(isDated && modal === undefined && answersLetter(analysis, setting))) return false;
  return !verb.written || isWritten(analysis, setting);
}

function withSomebody(
  verb: EncounterVerb,
  from: number,
  clause: Clause,
  analysis: Analysis,
  setting: EncounterSetting,
): Match | undefined {
  const others =
    antecedentOf(clause, analysis) ??
    delegationAfter(from, analysis, setting) ??
    othersAfter(from, verb.before, analysis, setting);
  if (others.length > 0) return isOfElse(verb, others, clause, analysis, setting) ? undefined : { others };
  // *The ministers also talked about safety at sea* tells no call by itself.
  const isTelling =
    verb.kind !== "call" || setting.datesIn.has(analysis.sentence) || isByLine(from, analysis, setting);
  const isMutual = verb.mutual && isTelling && isSeveral(clause, analysis, setting);
  return isMutual && (verb.byLine || !hasOtherObject(from, analysis, setting)) ? { others } : undefined;
}

const isByLine = (from: number, { sentence }: Analysis, { language }: EncounterSetting): boolean =>
  isOverLine(sentence.tokens.slice(from, from + REACH), language.encounters.lines);

/** *received a delegation headed by the Prime Minister*: whoever heads it, or comes in it. */
function delegationAfter(
  from: number,
  analysis: Analysis,
  setting: EncounterSetting,
): readonly Mention[] | undefined {
  const { tokens } = analysis.sentence;
  const { encounters, grammar } = setting.language;
  const at = tokens.findIndex(
    ({ form }, index) => index >= from && index < from + NOUN_PHRASE && encounters.delegations.has(form),
  );
  const head = analysis.mentions.find(({ first, last }) => first <= at && at <= last);
  if (at < 0 || head !== undefined) return undefined;
  const leader = analysis.mentions.find(
    ({ first }) =>
      first > at && first <= at + NOUN_PHRASE && grammar.agents.has(tokens[first - 1]?.form ?? ""),
  );
  return leader && [leader];
}

const NOUN_PHRASE = 5;

/** How far behind the verb *by telephone* may stand. */
export const REACH = 8;

/** *by telephone*, *over the phone*: a preposition leads to it. */
export const isOverLine = (tokens: readonly Token[], lines: ReadonlySet<string>): boolean =>
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

/** *replied the next day*, after a letter was told of. */
function answersLetter({ sentence }: Analysis, { language, document }: EncounterSetting): boolean {
  const earlier = document.sentences.slice(Math.max(0, sentence.index - PARAGRAPH), sentence.index);
  return earlier.some(({ tokens }) =>
    tokens.some(({ form }) => language.encounters.nouns.get(form)?.kind === "correspondence"),
  );
}

/** *the Minister, **whom** he met*: the antecedent is the object where somebody stands before the verb. */
function antecedentOf(
  { link, start, subject }: Clause,
  { mentions }: Analysis,
): readonly Mention[] | undefined {
  if (link !== "relative" || subject === undefined || subject.from <= start) return undefined;
  const antecedent = mentions.findLast(({ last }) => last === start - 1 || last === start - 2);
  return antecedent && [antecedent];
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
function hasOtherObject(
  from: number,
  { sentence }: Analysis,
  { language, datesIn }: EncounterSetting,
): boolean {
  const next = sentence.tokens[from];
  if (next === undefined || !/^(?:DET|NOUN|ADJ|PROPN|SCONJ)$/.test(next.pos)) return false;
  const dates = datesIn.get(sentence) ?? [];
  const isDate = dates.some(({ expression: { text } }) => text.start <= next.start && next.end <= text.end);
  return !isDate && !language.encounters.fillers.has(next.form);
}

/** Whoever travels goes to a place with a name. */
/** *would fly **water pumps** to Mombasa*: what is sent somewhere pays no visit. */
function isCargo(at: number, { sentence }: Analysis, { datesIn }: EncounterSetting): boolean {
  const token = sentence.tokens[at];
  if (token?.pos !== "NOUN" && token?.pos !== "DET") return false;
  return !(datesIn.get(sentence) ?? []).some(({ expression }) => contains(expression.text, token));
}

function travel(
  verb: EncounterVerb,
  from: number,
  clause: Clause,
  analysis: Analysis,
  setting: EncounterSetting,
): Match | undefined {
  const { tokens } = analysis.sentence;
  if (!verb.invites && !verb.before.has("") && isCargo(from, analysis, setting)) return undefined;
  const direct = tokens[from - 1];
  const limit = Math.min(tokens.length, from + REACH + REACH);
  for (let at = from; at < limit; at++) {
    const word = tokens[at];
    if (word === undefined || word === direct) continue;
    const isDirect = verb.before.has("") && at === from;
    const named = isDirect ? at : verb.before.has(word.form) ? at + 1 : undefined;
    const destination =
      named === undefined ? undefined : placeAt(named, "encounters/destination", analysis, setting);
    // *to the **Accra** Forum*, *to the **Summit***: part of a name, or no place.
    const end = destination?.to ?? at;
    const isName = tokens
      .slice(end - 1, end + 1)
      .some(({ form }) => setting.language.encounters.nouns.has(form));
    if (destination) return isName ? undefined : { others: [], destination };
    if (analysis.clauses.some((other) => other !== clause && other.verb.first === at)) return undefined;
  }
  return undefined;
}
