import type { Grammar } from "../../language/grammar.js";
import type { PartyFormKind, PartyTable } from "../../language/parties.js";
import type { PeopleWords } from "../../language/people.js";
import { matchPhrase } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";

/** What the mention finders look at: one sentence's tokens and the tables of the language. */
export interface Scanner {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly people: PeopleWords;
  readonly parties: PartyTable;
}

const ACRONYM = /^[\p{Lu}\d][\p{Lu}\d.&-]+$/u;
const CAPITAL = /^\p{Lu}/u;
const ACCENTED = /[^\0-~]/;
/** `’s` and the bare apostrophe of plurals. */
const POSSESSIVE = /^['’]s?$/;

export const formAt = ({ tokens }: Scanner, at: number): string => tokens[at]?.form ?? "";

/** Whether the word at `at` is written with a capital; asked of every token, so plain letters are told by their code. */
export function isCapital({ tokens }: Pick<Scanner, "tokens">, at: number): boolean {
  const text = tokens[at]?.text;
  if (text === undefined) return false;
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text);
}

/** Accents tell *Germán* from *German*: tables fold them away, and most of English has none. */
export const isAccented = ({ tokens }: Pick<Scanner, "tokens">, at: number): boolean =>
  ACCENTED.test(tokens[at]?.text ?? "");

/** Whether a possessive mark stands at `at`, right behind the word before it. */
export function isPossessive({ tokens }: Scanner, at: number): boolean {
  const mark = tokens[at];
  return mark !== undefined && POSSESSIVE.test(mark.text) && tokens[at - 1]?.end === mark.start;
}

/** A party's form in the text; `length` in tokens. */
export interface PartyMatch {
  readonly party: string;
  readonly kind: PartyFormKind;
  readonly length: number;
}

/** The party named at `at`. Names are capitalised; `us` and `who` are not parties. */
export function partyAt(scanner: Pick<Scanner, "tokens" | "parties">, at: number): PartyMatch | undefined {
  const match = isCapital(scanner, at) ? matchPhrase(scanner.parties, scanner.tokens, at) : undefined;
  if (match?.value.party === undefined) return undefined;
  const { party, kind } = match.value;
  const words = scanner.tokens.slice(at, at + match.length);
  const spelledOut = kind === "acronym" && !words.some(({ text }) => ACRONYM.test(text));
  const isName = kind === "adjective" && isAccented(scanner, at);
  if (spelledOut || isName) return undefined;
  const initials = kind === "adjective" ? 0 : initialsAt(scanner, at + match.length, party);
  return { party, kind, length: match.length + initials };
}

/** *the Organization for Security and Co-operation in Europe **(OSCE)***: the same party once more, in brackets; in tokens. */
function initialsAt(
  { tokens, parties }: Pick<Scanner, "tokens" | "parties">,
  at: number,
  party: string,
): number {
  if (tokens[at]?.text !== "(" || tokens[at + 2]?.text !== ")") return 0;
  return matchPhrase(parties, tokens, at + 1)?.value.party === party ? 3 : 0;
}

/** How many tokens at `at` are a name that only contains a party's (*Gulf of Guinea*). */
export function maskAt(scanner: Scanner, at: number): number {
  const match = isCapital(scanner, at) ? matchPhrase(scanner.parties, scanner.tokens, at) : undefined;
  return match !== undefined && match.value.party === undefined ? match.length : 0;
}

/** The position after the definite article, if one stands at `at`. */
export const skipArticle = (scanner: Scanner, at: number): number =>
  scanner.grammar.definite.has(formAt(scanner, at)) ? at + 1 : at;

/** The honorific at `at`; `HE` and `HH` only in capitals, since *he* is a pronoun. */
export function honorificAt(scanner: Scanner, at: number) {
  const honorific = matchPhrase(scanner.people.honorifics, scanner.tokens, at);
  if (honorific === undefined || honorific.length > 1) return honorific;
  const { text = "", form = "" } = scanner.tokens[at] ?? {};
  const shouts = ACRONYM.test(text) && isCapital(scanner, at + 1);
  return isCapital(scanner, at) &&
    (!scanner.people.pronouns.has(form) ||
      shouts ||
      (ACRONYM.test(text) && scanner.grammar.definite.has(formAt(scanner, at + 1))))
    ? honorific
    : undefined;
}
