import type { EncounterWords } from "../../language/encounters.js";
import type { Token } from "../../text/token.js";
import { type Analysis, mainClause } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import { type Governor, roleOf } from "./governing.js";
import type { Phrase } from "./phrases.js";

/** *took part in the Ulaanbaatar Dialogue on Glaciers*: who goes or is asked to it goes to a conference; two who chair it together meet. */
export const isNamedEvent = (
  { noun, head }: Phrase,
  governor: Governor | undefined,
  tokens: readonly Token[],
  { sharing }: EncounterWords,
): boolean =>
  noun.kind === "meeting" &&
  noun.series === true &&
  (governor?.verb.role === "attendee" || governor?.verb.role === "inviter") &&
  !sharing.has(governor.clause.verb.lemma) &&
  tokens[head]?.pos === "PROPN" &&
  tokens[head - 1]?.pos === "PROPN";

/** *the Fourth Summit*: an ordinal and nothing else that would name it. */
export const isSerial = (
  { first, head }: Phrase,
  tokens: readonly Token[],
  { ordinals }: EncounterWords,
): boolean => {
  const inside = tokens.slice(first, head);
  const names = inside.filter(({ form, pos }) => pos === "PROPN" && !ordinals.has(form));
  return inside.some(({ form }) => ordinals.has(form)) && names.length === 0;
};

/** *said after talks with the Minister*. */
export function besideOf(
  { first }: Phrase,
  governor: Governor | undefined,
  said: readonly Clause[],
  analysis: Analysis,
  { during, portions }: EncounterWords,
): { readonly beside?: Clause } {
  const { tokens } = analysis.sentence;
  const words = tokens.slice(Math.max(0, first - 2), first).map(({ form }) => form);
  const isBeside = words.some((word) => during.has(word) && !portions.has(word));
  const before = analysis.clauses.findLast(
    ({ verb, subject }) => verb.form === "finite" && verb.last < first && (subject?.mentions.length ?? 0) > 0,
  );
  const beside =
    isBeside && governor === undefined && said.length === 0 ? (before ?? mainClause(analysis)) : undefined;
  return beside ? { beside } : {};
}

export function deferredBy(
  phrase: Phrase,
  governor: Governor | undefined,
  said: readonly Clause[],
  words: EncounterWords,
): { readonly deferred?: Clause } {
  const deferred = governor?.verb.defers
    ? governor.clause
    : said.find((clause) => roleOf(clause, phrase, words, true)?.defers);
  return deferred ? { deferred } : {};
}

/** *It will be the first visit since 2029*: says of another what it is. */
export const describes = ({ first, noun }: Phrase, { clauses, sentence: { tokens } }: Analysis): boolean =>
  noun.kind === "visit" &&
  clauses.some(({ verb }) => verb.last === first - 1 && tokens[verb.last]?.pos === "AUX");

/** *to conclude the negotiations by June*: what ends by then is no meeting. */
export const isConcluded = (
  { first, head, noun }: Phrase,
  { clauses }: Analysis,
  { concluding }: EncounterWords,
): boolean =>
  noun.course === true &&
  clauses.some(
    ({ verb }) =>
      concluding.has(verb.lemma) &&
      (verb.passive ? verb.first > head : verb.last < first && verb.last >= first - 3),
  );
