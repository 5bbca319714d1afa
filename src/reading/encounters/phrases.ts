import type {
  EncounterKind,
  EncounterModifier,
  EncounterNoun,
  EncounterWords,
} from "../../language/encounters.js";
import { partyById } from "../../knowledge/parties.js";
import type { Token } from "../../text/token.js";
import type { Analysis } from "../analysis.js";
import type { EncounterSetting } from "./found.js";

/** A noun that names an encounter with the words that belong to it. Token positions. */
export interface Phrase {
  readonly first: number;
  readonly head: number;
  readonly noun: EncounterNoun & { readonly visits: boolean };
  readonly modifiers: readonly EncounterModifier[];
}

/** All phrases of a sentence that name an encounter, in order. */
export function phrasesOf(analysis: Analysis, { language }: EncounterSetting): Phrase[] {
  const { tokens } = analysis.sentence;
  const words = language.encounters;
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const noun = nounAt(at, analysis, words);
    if (noun) phrases.push(phraseAt(at, noun, analysis, words));
  }
  return withoutParts(phrases, tokens, words.portions);
}

function nounAt(at: number, analysis: Analysis, words: EncounterWords): EncounterNoun | undefined {
  const { tokens } = analysis.sentence;
  const [token, next] = [tokens[at], tokens[at + 1]];
  const noun = words.nouns.get(token?.form ?? "");
  if (noun === undefined || (noun.named && token?.pos !== "PROPN")) return undefined;
  // *the Business Forum* and *the summit meeting*: the last noun of a row is the head.
  const isLast =
    (!words.nouns.has(next?.form ?? "") && !isCompound(at + 1, analysis, words)) || next?.pos === "VERB";
  if (!isLast || isVerb(at, analysis) || isPosted(at, tokens, words)) return undefined;
  if (noun.body && isPartOfElse(at, tokens, words)) return undefined;
  if (noun.opens && !isOfOpenable(at, tokens, words)) return undefined;
  return isAside(at, tokens, words) || isInName(at, tokens, words) ? undefined : noun;
}

/** *the opening **of** the hydrogen **terminal***; *the opening of markets* is none. */
const isOfOpenable = (
  at: number,
  tokens: readonly Token[],
  { genitive, openable }: EncounterWords,
): boolean =>
  genitive.has(tokens[at + 1]?.form ?? "") &&
  tokens.slice(at + 2, at + 2 + NAME + 2).some(({ form }) => openable.has(form));

/** *the session of the Joint **Commission***: the body whose it is. */
function isPartOfElse(at: number, tokens: readonly Token[], { genitive }: EncounterWords): boolean {
  let lead = at - 1;
  while (
    lead > at - LONGEST &&
    /^(?:ADJ|PROPN|NOUN|DET|NUM)$|^PUNCT$/.test(tokens[lead]?.pos ?? "") &&
    tokens[lead]?.form !== ","
  )
    lead--;
  return genitive.has(tokens[lead]?.form ?? "");
}

/** *a message **posted** on social media*: to everybody. */
const isPosted = (at: number, tokens: readonly Token[], { posted }: EncounterWords): boolean =>
  posted.has(tokens[at + 1]?.form ?? "");

/** *the Pacific Islands **Forum** Partners Dialogue*: the last noun of a name is its head. */
function isInName(at: number, tokens: readonly Token[], { nouns }: EncounterWords): boolean {
  const behind = tokens.slice(at + 1, at + 1 + NAME);
  const end = behind.findIndex(({ pos }) => pos !== "PROPN");
  const name = end < 0 ? behind : behind.slice(0, end);
  return isCapital(tokens[at]) && name.some(({ form, pos }) => pos === "PROPN" && nouns.has(form));
}

/** How far the words of a name are looked at. */
const NAME = 4;

/** *the **convention** centre*, *the conference hall*: a word before another noun names no occasion. */
function isCompound(
  at: number,
  { mentions, sentence: { tokens } }: Analysis,
  { fillers }: EncounterWords,
): boolean {
  const next = tokens[at];
  if (next?.pos !== "NOUN" || fillers.has(next.form) || mentions.some(({ first }) => first === at))
    return false;
  // *the meeting comes*: a verb that the tagger takes for a plural.
  return next.form === next.lemma || !next.form.startsWith(next.lemma);
}

/** *the Climate Change Conference (COP29)*: the same by another name. */
const isAside = (at: number, tokens: readonly Token[], { nouns }: EncounterWords): boolean =>
  tokens[at - 1]?.form === "(" && nouns.has(tokens[at - 2]?.form ?? "");

/** *the second session of the Forum*, *the next round of consultations*: one phrase, not two. */
function withoutParts(
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  portions: ReadonlySet<string>,
): Phrase[] {
  return phrases.filter((phrase, index) => {
    const next = phrases[index + 1];
    if (next === undefined || !portions.has(tokens[phrase.head]?.form ?? "")) return true;
    return !(next.first <= phrase.head && next.head > phrase.head);
  });
}

/** *the Ministerial Meeting* is no verb, whatever the tagger thinks. */
export const isVerb = (at: number, { clauses, sentence: { tokens } }: Analysis): boolean =>
  clauses.some(({ verb }) => verb.head === at || verb.last === at) &&
  !(/^\p{Lu}/u.test(tokens[at]?.text ?? "") && /^(?:PROPN|ADJ|NOUN|DET)$/.test(tokens[at - 1]?.pos ?? ""));

function phraseAt(head: number, noun: EncounterNoun, analysis: Analysis, words: EncounterWords): Phrase {
  const { tokens } = analysis.sentence;
  const first = startOf(head, tokens, analysis, words);
  const inside = tokens.slice(first, head).map(({ form }) => words.modifiers.get(form));
  const modifiers = inside.filter((modifier) => modifier !== undefined);
  const named = modifiers.find(({ kind }) => kind !== undefined)?.kind;
  const phrase = { first, head, named, analysis, words };
  return { first, head, modifiers, noun: noun.kind === "call" ? call(noun, phrase) : meeting(noun, phrase) };
}

interface Parts {
  readonly first: number;
  readonly head: number;
  /** The kind that a word before the noun gives it. */
  readonly named: EncounterKind | undefined;
  readonly analysis: Analysis;
  readonly words: EncounterWords;
}

/** *paid a courtesy call*, *paid a call on the President*: who calls on somebody comes in person. */
function call(noun: EncounterNoun, { head, named, analysis, words }: Parts): Phrase["noun"] {
  const isOn = words.visited.has(analysis.sentence.tokens[head + 1]?.form ?? "");
  const onSomebody = isOn && analysis.mentions.some(({ first }) => first === head + 2);
  const visits = named !== "call" && (named === "meeting" || onSomebody);
  return { ...noun, kind: visits ? "meeting" : "call", visits };
}

/** A telephone conversation is a call, a video conference too; a meeting of a commission is a conference. */
function meeting(noun: EncounterNoun, { first, head, named, analysis, words }: Parts): Phrase["noun"] {
  const { tokens } = analysis.sentence;
  const isMeeting = noun.kind === "meeting";
  if (!isMeeting && noun.kind !== "conference") return { ...noun, visits: false };
  if (named === "call" || isOverLine(head, tokens, words)) return { ...noun, kind: "call", visits: false };
  const inside = tokens.slice(first, head);
  const isAtForum = inside.some(({ form }) => words.nouns.get(form)?.kind === "conference");
  const isBody =
    isMeeting &&
    (isAtForum ||
      isOfBody(head, first, tokens, words) ||
      isNamedAfter(head, first, tokens, words) ||
      isOfOrganisation(head, first, analysis));
  return isBody ? { ...noun, kind: "conference", series: true, visits: false } : { ...noun, visits: false };
}

/** *the Commonwealth Heads **of Government Meeting***: a name with a part of its own is that of a conference. */
const isNamedAfter = (
  head: number,
  first: number,
  tokens: readonly Token[],
  { genitive, portions }: EncounterWords,
): boolean =>
  isCapital(tokens[head]) &&
  tokens
    .slice(first, head)
    .some(
      ({ form }, at, inside) =>
        genitive.has(form) && isCapital(inside[at - 1]) && !portions.has(inside[at - 1]?.form ?? ""),
    );

/** *the APEC Economic Leaders’ **Meeting***: all of an organisation come to it. */
const isOfOrganisation = (
  head: number,
  first: number,
  { sentence: { tokens }, mentions }: Analysis,
): boolean =>
  isCapital(tokens[head]) &&
  mentions.some(
    ({ kind, party, first: at }) =>
      kind === "party" && at >= first && at < head && party !== undefined && isOrganisation(party),
  );

const isOrganisation = (party: string): boolean => partyById(party)?.kind === "organisation";

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

const isOverLine = (head: number, tokens: readonly Token[], { lines }: EncounterWords): boolean =>
  tokens.slice(head + 1, head + LINE).some(({ form }) => lines.has(form));

/** *a conversation by telephone*. */
const LINE = 4;

/** *the Twelfth Meeting of the Kenya–Norway Joint Commission*. */
export const BODY = 10;

export function isOfBody(
  head: number,
  first: number,
  tokens: readonly Token[],
  words: EncounterWords,
): boolean {
  const { bodies } = words;
  const inName = tokens.slice(first, head).some(({ form, pos }) => bodies.has(form) && pos === "PROPN");
  if (inName) return true;
  if (!words.genitive.has(tokens[head + 1]?.form ?? "")) return false;
  const behind = tokens.slice(head + 2, head + BODY);
  const end = behind.findIndex(({ pos }) => pos === "VERB" || pos === "AUX" || pos === "PUNCT");
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some(({ form, pos }) => bodies.has(form) && pos === "PROPN");
}

/** Where the phrase begins: at its article or owner; *round of* before it belongs to it. */
function startOf(head: number, tokens: readonly Token[], analysis: Analysis, words: EncounterWords): number {
  let at = head;
  while (at > Math.max(0, head - LONGEST) && belongs(at - 1, tokens, analysis, words)) {
    at--;
    if (isOpener(tokens[at])) break;
  }
  const of = tokens[at - 1];
  if (words.genitive.has(of?.form ?? "") && words.portions.has(tokens[at - 2]?.form ?? ""))
    return startOf(at - 2, tokens, analysis, words);
  // *Heads **of** Government Meeting*: capitals on both sides make one name.
  const isName = [tokens[head], tokens[at], tokens[at - 2]].every(isCapital);
  if (isName && at < head && words.genitive.has(of?.form ?? ""))
    return startOf(at - 2, tokens, analysis, words);
  return at;
}

/** The most words of a phrase before its noun; bounds the cost. */
const LONGEST = 24;

/** An article or the pronoun of an owner opens a phrase. */
const isOpener = (token: Token | undefined): boolean => token?.pos === "DET" || token?.pos === "PRON";

function belongs(at: number, tokens: readonly Token[], analysis: Analysis, words: EncounterWords): boolean {
  const token = tokens[at];
  // *a two-day **working** visit*: no verb, whatever the tagger thinks.
  const isModifier = words.modifiers.has(token?.form ?? "") && words.nouns.has(tokens[at + 1]?.form ?? "");
  if (token === undefined || (isVerb(at, analysis) && !isModifier)) return false;
  const person = analysis.mentions.find(
    ({ first, last, kind }) => kind !== "party" && first <= at && last >= at,
  );
  // *Bhuiyan’s visit*: the owner belongs to it; *received the Minister* does not.
  if (person && !person.possessive && person.pronoun === undefined && person.owner === undefined)
    return false;
  return (
    /^(?:ADJ|NOUN|PROPN|NUM|DET|PART|SYM)$/.test(token.pos) ||
    isOwner(token, words) ||
    isLink(at, tokens) ||
    token.pos === "VERB"
  );
}

const isOwner = ({ pos, form }: Token, { owners }: EncounterWords): boolean =>
  pos === "PRON" && owners.has(form);

/** A dash or apostrophe inside the phrase. */
const isLink = (at: number, tokens: readonly Token[]): boolean => /^[–—\-’'&+]$/.test(tokens[at]?.text ?? "");
