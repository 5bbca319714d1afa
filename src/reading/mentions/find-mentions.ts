import type { Language } from "../../language/language.js";
import type { PeopleWords } from "../../language/people.js";
import { matchPhrase } from "../../text/phrases.js";
import type { Sentence } from "../../text/document.js";
import type { Mention } from "./mention.js";
import { readParty } from "./parties.js";
import { formAt, isCapital, isPossessive, maskAt, type Scanner } from "./scanner.js";
import { shareTitles } from "./shared-title.js";
import { readPerson } from "./titled.js";

/** Of each kind of find all are written out alike, field by field: to the engine a copy with more fields is ever a new thing. */
type Found = Pick<Mention, "kind"> & Partial<Mention> & { readonly end: number };

/** Finders in the order in which they are asked; the longest find wins, of equal ones the first. */
const FINDERS: readonly ((scanner: Scanner, at: number) => Found | undefined)[] = [
  findPerson,
  findGroup,
  findParty,
  findPronoun,
];

/** All words of a sentence that refer to persons and parties, in order, without overlap. */
export function findMentions(sentence: Sentence, { grammar, people, parties }: Language): readonly Mention[] {
  const scanner: Scanner = { tokens: sentence.tokens, grammar, people, parties };
  const mentions: Mention[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    at += maskAt(scanner, at);
    const found = opensMention(scanner, at) ? longest(scanner, at) : undefined;
    if (found === undefined) continue;
    mentions.push(mentionOf(scanner, sentence, at, found));
    at = found.end - 1;
  }
  return shareTitles(scanner, mentions);
}

/** Most words can begin no mention: besides capitals only articles, pronouns, openers of groups and words of titles can. */
function opensMention(scanner: Scanner, at: number): boolean {
  if (isCapital(scanner, at)) return true;
  const form = formAt(scanner, at);
  return openersOf(scanner).has(form) || scanner.people.articledName.test(form);
}

const openers = new WeakMap<PeopleWords, ReadonlySet<string>>();

/** Gathered once for each language: every word of every text is looked up. */
function openersOf({ grammar, people }: Scanner): ReadonlySet<string> {
  const known = openers.get(people);
  if (known !== undefined) return known;
  const { definite, indefinite, groupOpeners } = grammar;
  const { portfolioWords, officeModifiers, passingAdjectives } = people;
  const heads = [people.pronouns, people.officeHeads, people.descriptors].flatMap((table) => [
    ...table.keys(),
  ]);
  const words = new Set([
    ...definite,
    ...indefinite,
    ...groupOpeners,
    ...portfolioWords,
    ...officeModifiers,
    ...passingAdjectives,
    ...heads,
  ]);
  openers.set(people, words);
  return words;
}

function longest(scanner: Scanner, at: number): Found | undefined {
  let best: Found | undefined;
  for (const find of FINDERS) {
    const found = find(scanner, at);
    if (found && found.end > (best?.end ?? at)) best = found;
  }
  return best;
}

function mentionOf(scanner: Scanner, sentence: Sentence, first: number, found: Found): Mention {
  const { kind, end, name = [], offices = [] } = found;
  const { party, capital, body, descriptor, group, pronoun, owner, gender } = found;
  return {
    kind,
    sentence,
    first,
    last: end - 1,
    start: scanner.tokens[first]?.start ?? sentence.start,
    end: scanner.tokens[end - 1]?.end ?? sentence.end,
    name,
    offices,
    party,
    capital,
    body,
    descriptor,
    group,
    pronoun,
    owner,
    gender,
    possessive: isPossessive(scanner, end),
  };
}

function findPerson(scanner: Scanner, at: number): Found | undefined {
  const run = readPerson(scanner, at);
  if (run === undefined) return undefined;
  const { end, name, party, descriptor, owner, gender } = run;
  const term =
    name.length > 0 && isPossessive(scanner, end)
      ? scanner.people.terms.get(formAt(scanner, end + 1))
      : undefined;
  const offices = term ? [...run.offices, term] : run.offices;
  const kind = name.length > 0 ? "person" : "description";
  return { kind, end, name, offices, party, descriptor, owner, gender };
}

function findParty(scanner: Scanner, at: number): Found | undefined {
  const run = readParty(scanner, at);
  return (
    run && {
      kind: "party",
      end: run.end,
      party: run.party,
      owner: run.owner,
      capital: run.capital,
      body: run.body,
    }
  );
}

function findPronoun(scanner: Scanner, at: number): Found | undefined {
  const form = formAt(scanner, at);
  const object = isObject(scanner, at) ? scanner.people.objectPronouns.get(form) : undefined;
  const pronoun = object ?? scanner.people.pronouns.get(form);
  if (pronoun === undefined || pronoun.possessive) return undefined;
  return bracketed(scanner, at + 1) ?? { kind: "pronoun", pronoun, end: at + 1 };
}

/** *invited **her** to come*, *told **her** that*: behind a verb, and nothing behind it that would be hers. */
const isObject = ({ tokens }: Scanner, at: number): boolean =>
  tokens[at - 1]?.pos === "VERB" &&
  (tokens[at + 1] === undefined || /^(?:PART|ADP|SCONJ|CCONJ|PUNCT|PRON)$/.test(tokens[at + 1]?.pos ?? ""));

/** *They [the Polish side]*: what the editor adds says whom the pronoun means. */
function bracketed(scanner: Scanner, at: number): Found | undefined {
  if (formAt(scanner, at) !== "[") return undefined;
  const inner = findPerson(scanner, at + 1) ?? findParty(scanner, at + 1);
  return inner && formAt(scanner, inner.end) === "]" ? { ...inner, end: inner.end + 1 } : undefined;
}

/** *the two sides*, *both ministers*, *the Ghanaian and Portuguese presidents*. */
function findGroup(scanner: Scanner, at: number): Found | undefined {
  if (!scanner.grammar.groupOpeners.has(formAt(scanner, at))) return undefined;
  let begin = at + 1;
  while (begin - at < LONGEST_LEAD && scanner.grammar.groupLeads.has(formAt(scanner, begin))) begin++;
  const alone = pairAlone(scanner, at);
  if (alone) return alone;
  const group = matchPhrase(scanner.people.groups, scanner.tokens, begin);
  const end = begin + (group?.length ?? 0);
  if (group === undefined || isRestricted(scanner, end)) return undefined;
  const owner = scanner.people.pronouns.get(formAt(scanner, at));
  return { kind: "group", group: group.value, end, owner };
}

/** ***Both** deplored*, ***the two** agreed*: two who have been named. */
function pairAlone(scanner: Scanner, at: number): Found | undefined {
  const definite = scanner.grammar.definite.has(formAt(scanner, at));
  const end = definite ? at + 2 : at + 1;
  const next = scanner.tokens[end];
  // *Three were hurt*: a number by itself counts others.
  if (!definite && scanner.tokens[at]?.pos === "NUM") return undefined;
  const acts = next?.pos === "VERB" || next?.pos === "AUX" || next?.pos === "ADV";
  return acts && scanner.grammar.pairs.has(formAt(scanner, end - 1))
    ? { kind: "group", group: {}, end }
    : undefined;
}

const LONGEST_LEAD = 4;

/** *the parties to the conflict*, *the countries of the region*: not the two across the table. */
function isRestricted(scanner: Scanner, at: number): boolean {
  const form = formAt(scanner, at);
  const beforeVerb = scanner.tokens[at + 1]?.pos === "VERB" || scanner.tokens[at + 1]?.pos === "AUX";
  if (scanner.grammar.infinitiveMarkers.has(form)) return !beforeVerb;
  return scanner.grammar.genitive.has(form);
}
