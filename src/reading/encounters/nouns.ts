import type { EncounterWords } from "../../language/encounters.js";
import type { Language } from "../../language/language.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import type { EncounterSetting, Proposal } from "./found.js";
import {
  attendedIn,
  type Governor,
  governorOf,
  hostedIn,
  introducedBy,
  isParticiple,
  plannedBy,
  roleOf,
  saidOf,
} from "./governing.js";
import { besideOf, deferredBy, describes, isConcluded, isNamedEvent, isSerial } from "./noun-senses.js";
import { othersAfter } from "./others.js";
import { BODY, type Phrase, isOfBody, isVerb, phrasesOf } from "./phrases.js";
import { placeAt } from "./places.js";

/** Encounters that a noun names: *held talks*, *his visit in July*, *the summit, which will be held in Trabzon*. */
export function findByNoun(analysis: Analysis, setting: EncounterSetting): Proposal[] {
  // A body that meets does so on a day.
  const isDated = setting.datesIn.has(analysis.sentence);
  return phrasesOf(analysis, setting)
    .filter(({ noun }) => isDated || !noun.body)
    .filter(
      (phrase) => !describes(phrase, analysis) && !isConcluded(phrase, analysis, setting.language.encounters),
    )
    .filter(
      ({ first }) => !setting.language.grammar.negations.has(analysis.sentence.tokens[first]?.form ?? ""),
    )
    .map((phrase) => proposal(phrase, analysis, setting))
    .filter((found) => meets(found, setting))
    .flatMap((found) => apart(found, setting.language));
}

/** *The Association Council **will be held***, *attend the Ministerial Council on 9 December*. */
function meets(
  { analysis, first, head, said, role, ahead }: Proposal,
  { language }: EncounterSetting,
): boolean {
  const body = analysis.sentence.tokens[head];
  if (!language.encounters.nouns.get(body?.form ?? "")?.body) return true;
  const { ordinals } = language.encounters;
  // *convene the 5th Joint Committee*; *launched the Joint Committee* sets one up.
  const isNext = ahead || analysis.sentence.tokens.slice(first, head).some(({ form }) => ordinals.has(form));
  const isGoverned = role === "attendee" || (role === "participant" && isNext);
  return said.length > 0 || (isGoverned && body?.pos === "PROPN");
}

/** *held separate meetings with A and B*: one with each. */
function apart(found: Proposal, { encounters }: Language): Proposal[] {
  const inside = found.analysis.sentence.tokens.slice(found.first, found.head);
  const isApart = inside.some(({ form }) => encounters.separately.has(form)) && found.others.length > 1;
  return isApart ? found.others.map((other) => ({ ...found, others: [other] })) : [found];
}

function proposal(phrase: Phrase, analysis: Analysis, setting: EncounterSetting): Proposal {
  const { noun, head, first, modifiers } = phrase;
  const { encounters } = setting.language;
  const said = saidOf(phrase, analysis, setting);
  const governor = governorFor(phrase, said, analysis, setting);
  const { tokens } = analysis.sentence;
  const level = modifiers.find((modifier) => modifier.level)?.level;
  const format = noun.format ?? modifiers.find((modifier) => modifier.format)?.format;
  const isVisit = noun.kind === "visit";
  const planner = plannedBy(phrase, analysis, encounters);
  const hosted = hostedIn(phrase, analysis, setting)?.clause;
  return {
    kind: isNamedEvent(phrase, governor, tokens, encounters) ? "conference" : noun.kind,
    analysis,
    first,
    head,
    ...(governor && { clause: governor.clause }),
    said,
    ...(planner && { plannedBy: planner }),
    ...(hosted && { hosted }),
    role: governor?.verb.role ?? "none",
    source: "noun",
    ...statusOf(phrase, said, governor, encounters),
    ...(level && { level }),
    ...(format && { format }),
    ...flagsOf(phrase, analysis, setting),
    ...besideOf(phrase, governor, said, analysis, encounters),
    ...deferredBy(phrase, governor, said, encounters),
    others: isVisit ? [] : othersOf(phrase, said, governor, analysis, setting),
    ...(isVisit && destinationOf(head, analysis, setting)),
    rule: ruleOf(governor, said),
  };
}

const ruleOf = (governor: Governor | undefined, said: readonly Clause[]): string =>
  governor ? `encounters/noun-${governor.verb.role}` : `encounters/noun${said.length > 0 ? "-occurs" : ""}`;

/** What governs the noun, unless it is the subject of its own verb (*The session was held*). */
function governorFor(
  phrase: Phrase,
  said: readonly Clause[],
  analysis: Analysis,
  setting: EncounterSetting,
): Governor | undefined {
  const [clause] = said;
  if (clause !== undefined && clause.link !== "relative" && !isParticiple(clause)) return undefined;
  const governor = governorOf(phrase, analysis, setting);
  // *invited him to the summit, which Armenia will host*: whoever invites names the guest besides.
  if (governor?.verb.role === "inviter") return governor;
  return (
    hostedIn(phrase, analysis, setting) ??
    governor ??
    attendedIn(phrase, analysis, setting) ??
    introducedBy(phrase, analysis, setting.language.encounters)
  );
}

/** The status that the verbs themselves give; what is cancelled stays so. */
function statusOf(
  phrase: Phrase,
  said: readonly Clause[],
  governor: Governor | undefined,
  words: EncounterWords,
): Pick<Proposal, "status"> {
  // *was not held*, *did not take place*: once planned, it is cancelled.
  const told = said.map((clause) =>
    clause.verb.negated ? ("cancelled" as const) : roleOf(clause, phrase, words, true)?.status,
  );
  const given = [governor?.verb.status, ...told].filter((status) => status !== undefined);
  const status = given.includes("cancelled") ? "cancelled" : given.at(-1);
  return status ? { status } : {};
}

/** What the words of the phrase say of it. */
function flagsOf({ first, head, noun, ...rest }: Phrase, analysis: Analysis, { language }: EncounterSetting) {
  const { tokens } = analysis.sentence;
  const { encounters, grammar } = language;
  const inside = tokens.slice(first, head).map(({ form }) => form);
  const holds = (words: ReadonlySet<string>): boolean => inside.some((form) => words.has(form));
  return {
    meal: noun.meal === true,
    series: noun.series === true,
    plural: noun.plural === true,
    bilateral: isOfBody(head, first, tokens, encounters),
    serial: isSerial({ first, head, noun, ...rest }, tokens, encounters),
    bare: inside.length === 1 && holds(grammar.definite),
    over: holds(encounters.over) && !holds(encounters.initial),
    ahead: holds(encounters.ahead),
    joint: holds(encounters.joint),
  };
}

/** Whom the words behind the noun, or behind the verb that tells of it, name: *took place between*, *talks with*. */
function othersOf(
  { noun, head }: Phrase,
  said: readonly Clause[],
  governor: Governor | undefined,
  analysis: Analysis,
  setting: EncounterSetting,
): readonly Mention[] {
  const before = introducing(noun, governor, setting.language.encounters);
  const direct = othersAfter(head + 1, before, analysis, setting);
  const last = said.at(-1);
  return direct.length > 0 || last === undefined
    ? direct
    : othersAfter(last.verb.last + 1, before, analysis, setting);
}

/** *handed his credentials to*, *received the credentials from*, *paid a call on*, *received a courtesy call from*, *a dinner for*. */
function introducing(
  noun: Phrase["noun"],
  governor: Governor | undefined,
  words: EncounterWords,
): ReadonlySet<string> {
  const { senders, recipients, partners, visited, honoured } = words;
  if (noun.kind === "correspondence" || (noun.governed && noun.kind === "ceremony"))
    return new Set([...senders, ...recipients, ...partners]);
  if (noun.kind === "call") return new Set([...partners, ...senders]);
  if (noun.meal) return new Set([...partners, ...honoured]);
  // *received **in audience** the Ambassador*
  if (governor?.verb.before.has("in") && governor.verb.role === "participant" && noun.kind === "meeting")
    return new Set([...partners, ""]);
  return noun.visits && governor ? new Set([...partners, ...visited, ...senders]) : partners;
}

/** *visit to China*, *visit of the President to India*. */
function destinationOf(
  head: number,
  analysis: Analysis,
  setting: EncounterSetting,
): Pick<Proposal, "destination"> {
  const { tokens } = analysis.sentence;
  for (let at = head + 1; at < Math.min(tokens.length, head + BODY + BODY); at++) {
    if (isVerb(at, analysis)) return {};
    if (!setting.language.encounters.toward.has(tokens[at]?.form ?? "")) continue;
    const place = placeAt(at + 1, "encounters/destination", analysis, setting);
    if (place) return { destination: place };
  }
  return {};
}
