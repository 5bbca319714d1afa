import type { EncounterModifier, EncounterNoun, EncounterWords, GoverningVerb } from "../../language/encounters.js";
import type { Token } from "../../text/token.js";
import { mainClause, type Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import type { EncounterSetting, Proposal } from "./found.js";
import { othersAfter } from "./others.js";
import { placeAt } from "./places.js";

/** A noun that names an encounter with the words that belong to it. Token positions. */
interface Phrase {
  readonly first: number;
  readonly head: number;
  readonly noun: EncounterNoun & { readonly visits: boolean };
  readonly modifiers: readonly EncounterModifier[];
}

/** Encounters that a noun names: *held talks*, *his visit in July*, *the summit, which will be held in Trabzon*. */
export function findByNoun(analysis: Analysis, setting: EncounterSetting): Proposal[] {
  return phrasesOf(analysis, setting)
    .filter(({ first }) => !setting.language.grammar.negations.has(analysis.sentence.tokens[first]?.form ?? ""))
    .map((phrase) => proposal(phrase, analysis, setting));
}

function phrasesOf(analysis: Analysis, { language }: EncounterSetting): Phrase[] {
  const { tokens } = analysis.sentence;
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const noun = language.encounters.nouns.get(tokens[at]?.form ?? "");
    if (noun === undefined || isVerb(at, analysis) || isAside(at, tokens, language.encounters)) continue;
    // *the Business Forum* and *the summit meeting*: the last noun of a row is the head.
    const next = tokens[at + 1]?.form ?? "";
    if (language.encounters.nouns.has(next) && tokens[at + 1]?.pos !== "VERB") continue;
    phrases.push(phraseAt(at, noun, analysis, language.encounters));
  }
  return withoutParts(phrases, tokens, language.encounters.portions);
}

/** *the Climate Change Conference (COP29)*: the same by another name. */
const isAside = (at: number, tokens: readonly Token[], { nouns }: EncounterWords): boolean =>
  tokens[at - 1]?.form === "(" && nouns.has(tokens[at - 2]?.form ?? "");

/** *the second session of the Forum*, *the next round of consultations*: one phrase, not two. */
function withoutParts(phrases: readonly Phrase[], tokens: readonly Token[], portions: ReadonlySet<string>): Phrase[] {
  return phrases.filter((phrase, index) => {
    const next = phrases[index + 1];
    if (next === undefined || !portions.has(tokens[phrase.head]?.form ?? "")) return true;
    return !(next.first <= phrase.head && next.head > phrase.head);
  });
}

/** *the Ministerial Meeting* is no verb, whatever the tagger thinks. */
const isVerb = (at: number, { clauses, sentence: { tokens } }: Analysis): boolean =>
  clauses.some(({ verb }) => verb.head === at || verb.last === at) &&
  !(/^\p{Lu}/u.test(tokens[at]?.text ?? "") && /^(?:PROPN|ADJ|NOUN|DET)$/.test(tokens[at - 1]?.pos ?? ""));

function phraseAt(head: number, noun: EncounterNoun, analysis: Analysis, words: EncounterWords): Phrase {
  const { tokens } = analysis.sentence;
  const first = startOf(head, tokens, analysis, words);
  const inside = tokens.slice(first, head).map(({ form }) => words.modifiers.get(form));
  const modifiers = inside.filter((modifier) => modifier !== undefined);
  const named = modifiers.find(({ kind }) => kind !== undefined)?.kind;
  const isCall = (noun.kind === "meeting" || noun.kind === "conference") && (named === "call" || isOverLine(head, tokens, words));
  const isCourtesy = noun.kind === "call" && named === "meeting";
  const isBody = noun.kind === "meeting" && isOfBody(head, first, tokens, words);
  const kind = isCall ? "call" : isCourtesy ? "meeting" : isBody ? "conference" : noun.kind;
  // *paid a call on*: who calls on somebody comes in person.
  const visits = noun.kind === "call" && (isCourtesy || words.visited.has(tokens[head + 1]?.form ?? ""));
  const known = { ...noun, kind: visits ? "meeting" : kind, visits, ...(isBody && { series: true as const }) } as const;
  return { first, head, modifiers, noun: known };
}

const isOverLine = (head: number, tokens: readonly Token[], { lines }: EncounterWords): boolean =>
  tokens.slice(head + 1, head + LINE).some(({ form }) => lines.has(form));

/** *a conversation by telephone*. */
const LINE = 4;
/** *the Twelfth Meeting of the Kenya–Norway Joint Commission*. */
const BODY = 10;

function isOfBody(head: number, first: number, tokens: readonly Token[], { bodies }: EncounterWords): boolean {
  const inName = tokens.slice(first, head).some(({ form, pos }) => bodies.has(form) && pos === "PROPN");
  if (inName) return true;
  if (tokens[head + 1]?.form !== "of") return false;
  const behind = tokens.slice(head + 2, head + BODY);
  const end = behind.findIndex(({ pos }) => pos === "VERB" || pos === "AUX" || pos === "PUNCT");
  return behind.slice(0, end < 0 ? behind.length : end).some(({ form, pos }) => bodies.has(form) && pos === "PROPN");
}

/** Where the phrase begins: at its article or owner; *round of* before it belongs to it. */
function startOf(head: number, tokens: readonly Token[], analysis: Analysis, words: EncounterWords): number {
  let at = head;
  while (at > 0 && belongs(at - 1, tokens, analysis)) {
    at--;
    if (isOpener(tokens[at])) break;
  }
  const of = tokens[at - 1];
  if (of?.form === "of" && words.portions.has(tokens[at - 2]?.form ?? "")) return startOf(at - 2, tokens, analysis, words);
  return at;
}

/** An article or the pronoun of an owner opens a phrase. */
const isOpener = (token: Token | undefined): boolean => token?.pos === "DET" || token?.pos === "PRON";

function belongs(at: number, tokens: readonly Token[], analysis: Analysis): boolean {
  const token = tokens[at];
  if (token === undefined || isVerb(at, analysis)) return false;
  const person = analysis.mentions.find(({ first, last, kind }) => kind !== "party" && first <= at && last >= at);
  // *Bhuiyan’s visit*: the owner belongs to it; *received the Minister* does not.
  if (person && !person.possessive && person.pronoun === undefined && person.owner === undefined) return false;
  return /^(?:ADJ|NOUN|PROPN|NUM|DET|PART|SYM)$/.test(token.pos) || isOwner(token) || isLink(at, tokens) || token.pos === "VERB";
}

const isOwner = ({ pos, form }: Token): boolean => pos === "PRON" && !/^(?:who|which|that|it|he|she|they|we|i|you)$/.test(form);

/** A dash or apostrophe inside the phrase. */
const isLink = (at: number, tokens: readonly Token[]): boolean => /^[–—\-’'&+]$/.test(tokens[at]?.text ?? "");

function proposal(phrase: Phrase, analysis: Analysis, setting: EncounterSetting): Proposal {
  const { noun, head, first, modifiers } = phrase;
  const { encounters } = setting.language;
  const said = saidOf(phrase, analysis, setting);
  const isSubject = said.length > 0 && said[0]?.link !== "relative" && said[0]?.link !== "reduced";
  const governor = isSubject ? undefined : (governorOf(phrase, analysis, setting) ?? introducedBy(phrase, analysis));
  const { tokens } = analysis.sentence;
  const inside = tokens.slice(first, head).map(({ form }) => form);
  const level = modifiers.find((modifier) => modifier.level)?.level;
  const format = noun.format ?? modifiers.find((modifier) => modifier.format)?.format;
  const destination = noun.kind === "visit" ? destinationOf(head, analysis, setting) : undefined;
  const ownStatus = said.map((clause) => roleOf(clause, phrase, encounters, true)?.status).findLast((status) => status !== undefined);
  const status = ownStatus ?? governor?.verb.status;
  return {
    kind: noun.kind,
    analysis,
    first,
    head,
    ...(governor && { clause: governor.clause }),
    said,
    role: governor?.verb.role ?? "none",
    source: "noun",
    ...(status && { status }),
    ...(level && { level }),
    ...(format && { format }),
    meal: noun.meal === true,
    series: noun.series === true,
    bilateral: isOfBody(head, first, tokens, encounters),
    bare: noun.kind === "conference" && first === head - 1 && setting.language.grammar.definite.has(tokens[first]?.form ?? ""),
    plural: noun.plural === true,
    over: inside.some((form) => encounters.over.has(form)) && !inside.includes("first"),
    ahead: inside.some((form) => encounters.ahead.has(form)),
    others: noun.kind === "visit" ? [] : othersOf(phrase, said, governor, analysis, setting),
    ...(destination && { destination }),
    rule: `encounters/${governor ? `noun-${governor.verb.role}` : said.length > 0 ? "noun-occurs" : "noun"}`,
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
  return direct.length > 0 || last === undefined ? direct : othersAfter(last.verb.last + 1, before, analysis, setting);
}

/** *handed his credentials to*, *received the credentials from*, *paid a call on*, *a dinner for*. */
function introducing(noun: Phrase["noun"], governor: Governor | undefined, words: EncounterWords): ReadonlySet<string> {
  const { senders, recipients, partners, visited, honoured } = words;
  if (noun.kind === "correspondence" || (noun.governed && noun.kind === "ceremony")) return new Set([...senders, ...recipients, ...partners]);
  if (noun.meal) return new Set([...partners, ...honoured]);
  return noun.visits && governor ? new Set([...partners, ...visited]) : partners;
}

/** *visit to China*, *visit of the President to India*, *visit in Kenya*. */
function destinationOf(head: number, analysis: Analysis, setting: EncounterSetting): ReturnType<typeof placeAt> {
  const { tokens } = analysis.sentence;
  for (let at = head + 1; at < Math.min(tokens.length, head + BODY + BODY); at++) {
    if (isVerb(at, analysis)) return undefined;
    if (tokens[at]?.form !== "to") continue;
    const place = placeAt(at + 1, "encounters/destination", analysis, setting);
    if (place) return place;
  }
  return undefined;
}

/** The verbs behind a noun that say what became of it: *scheduled for … was cancelled*, *which will be held in*. */
function saidOf(phrase: Phrase, analysis: Analysis, { language }: EncounterSetting): Clause[] {
  const said: Clause[] = [];
  for (const clause of analysis.clauses) {
    if (clause.verb.first <= phrase.head) continue;
    if (!isSaidOf(clause, phrase, said, analysis, language.encounters)) break;
    said.push(clause);
  }
  return said;
}

function isSaidOf(clause: Clause, phrase: Phrase, said: readonly Clause[], analysis: Analysis, words: EncounterWords): boolean {
  const verb = roleOf(clause, phrase, words, true);
  if (verb === undefined || (verb.passive && !clause.verb.passive && clause.link !== "reduced")) return false;
  if (said.length > 0) return true;
  const { tokens } = analysis.sentence;
  const between = tokens.slice(phrase.head + 1, clause.verb.first);
  const hasOwnSubject = analysis.mentions.some(
    (mention) =>
      mention.kind !== "party" && clause.link !== "relative" && mention.first > phrase.head && clause.subject?.mentions.includes(mention) === true,
  );
  const isPhrase = between.every(({ pos }) => pos !== "QUOTE");
  const isIntroduced = phrase.first > 0 && tokens[phrase.first - 1]?.pos === "ADP" && between.some(({ form }) => form === ",") && clause.link !== "relative";
  return isPhrase && !hasOwnSubject && !isIntroduced;
}

/** What a verb makes of the noun, as its object or its subject. */
function roleOf(clause: Clause, { noun, head }: Phrase, words: EncounterWords, asSubject: boolean): GoverningVerb | undefined {
  const { tokens } = clause.sentence;
  const rows = [
    ...(words.governing.get(clause.verb.lemma) ?? []),
    ...(asSubject ? adjectiveRows(clause, words) : []),
  ];
  return rows.find(
    (row) =>
      row.kinds.has(noun.kind) &&
      (asSubject ? row.ofSubject === true : row.passive !== true && (row.ofSubject !== true || row.status !== undefined)) &&
      (row.particle === undefined || tokens.slice(clause.verb.last + 1, clause.verb.last + 3).some(({ form }) => form === row.particle)) &&
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

interface Governor {
  readonly clause: Clause;
  readonly verb: GoverningVerb;
}

/** The verb whose object the noun is. */
function governorOf(phrase: Phrase, analysis: Analysis, { language }: EncounterSetting): Governor | undefined {
  const { tokens } = analysis.sentence;
  const clause = analysis.clauses.findLast(({ verb, link }) => verb.last < phrase.first && link !== "reduced");
  const verb = clause && roleOf(clause, phrase, language.encounters, false);
  if (clause === undefined || verb === undefined) return undefined;
  const lead = tokens[phrase.first - 1];
  const isDirect = phrase.first - 1 === clause.verb.last || lead?.pos !== "ADP";
  const introduced = verb.before.has(lead?.form ?? "");
  // *held in Hanoi on Monday the talks*: what stands between may be when and where, but no other object.
  if (!introduced && !(verb.before.has("") && isDirect)) return undefined;
  return isNear(clause, phrase, analysis, verb) ? { clause, verb } : undefined;
}

/** *In a reply sent on 3 May, the President thanked*: whoever is the subject of the main clause wrote it. */
function introducedBy({ first, head, noun }: Phrase, analysis: Analysis): Governor | undefined {
  const main = mainClause(analysis);
  if (noun.kind !== "correspondence" || main === undefined || (main.subject?.from ?? main.verb.first) < head) return undefined;
  if (analysis.sentence.tokens[first - 1]?.pos !== "ADP") return undefined;
  return { clause: main, verb: { role: "sender", kinds: new Set([noun.kind]), before: new Set() } };
}

/** Between verb and object there may stand adverbs, persons (*sent the President a letter*), when and where. */
function isNear({ verb }: Clause, { first }: Phrase, { sentence }: Analysis, { before }: GoverningVerb): boolean {
  const between = sentence.tokens.slice(verb.last + 1, first);
  if (between.length > NEAR || between.some(({ pos }) => pos === "QUOTE")) return false;
  return !before.has("") || between.length === 0 || between.every(({ form }) => form !== "that" && form !== ";");
}

const NEAR = 14;
