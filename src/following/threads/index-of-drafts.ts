import type { Candidate } from "./candidate.js";
import type { Draft } from "./draft.js";
import { wordsOfGuest } from "./guests.js";
import type { Relation } from "./thread.js";

/** Finds drafts by their terms, and tells how much a term tells them apart. */
export interface DraftIndex {
  readonly drafts: Draft[];
  readonly byTerm: Map<string, Set<Draft>>;
  /** By the words of the names of those who are to come. */
  readonly byGuest: Map<string, Set<Draft>>;
  /** Weights of terms that have been asked for since the index last changed. */
  readonly weights: Map<string, number>;
  /** Whose names stand everywhere; in lower case, as terms are. */
  readonly relation: readonly string[];
}

export const newIndex = (relation: Relation): DraftIndex => ({
  drafts: [],
  byTerm: new Map(),
  byGuest: new Map(),
  weights: new Map(),
  relation: relation.map((party) => party.toLowerCase()),
});

/** Enters the terms and guests that a draft has gained. */
export function enter(
  { byTerm, byGuest, weights }: DraftIndex,
  draft: Draft,
  { terms, guests }: Candidate,
): void {
  weights.clear();
  for (const term of terms.own) enterBy(byTerm, term, draft);
  for (const word of guests.flatMap(wordsOfGuest)) enterBy(byGuest, word, draft);
}

function enterBy(index: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const known = index.get(key);
  if (known) known.add(draft);
  else index.set(key, new Set([draft]));
}

/** Terms that more drafts share than this find none. */
const COMMON = 60;
/** So many drafts are looked at closely: with what shares less there is nothing to win. */
const CLOSEST = 12;

/**
 * The drafts that a candidate may go on with, in the order of their making: those that share most with it, those
 * about the same guest, and the last one.
 */
export function near(index: DraftIndex, { places, guests }: Candidate): Draft[] {
  const { drafts, byTerm, byGuest } = index;
  const shared = new Map<Draft, number>();
  for (const [term, place] of places) {
    const sharing = byTerm.get(term);
    if (sharing === undefined || sharing.size > COMMON) continue;
    const weight = place * weightOf(index, term);
    for (const draft of sharing) shared.set(draft, (shared.get(draft) ?? 0) + weight);
  }
  const closest = [...shared].toSorted(([a, x], [b, y]) => y - x || a.number - b.number).slice(0, CLOSEST);
  const found = new Set([...closest.map(([draft]) => draft), ...drafts.slice(-1)]);
  for (const word of guests.flatMap(wordsOfGuest))
    for (const draft of byGuest.get(word) ?? []) if (COMING.has(draft.kind)) found.add(draft);
  return [...found].toSorted((a, b) => a.number - b.number);
}

/** Threads about a guest. */
export const COMING: ReadonlySet<string> = new Set(["invitation", "acceptance"]);

/** A full name. */
export const PERSON = /\p{L} /u;
const YEAR = /^\d{4}$/;
const NUMBER_OR_DATE = /^\d/;

/** *30*: so many of a thing; a year is none. */
export const isCount = (term: string): boolean => COUNT.test(term);

const COUNT = /^(?!(?:19|20)\d\d$)\d+(?:\.\d+)?$/;

/** *3500*: a number that large is hardly met twice by chance; a year is none. */
const LARGE_NUMBER = /^(?!(?:19|20)\d\d$)\d{3,}$/;

/** Whether a term tells anything of the matter: not who speaks, nor when, nor how many. */
export const isTelling = (term: string): boolean =>
  LARGE_NUMBER.test(term) || (!PERSON.test(term) && !NUMBER_OR_DATE.test(term));

/** A record begins with no threads, but words are rare all the same. */
const PRIOR = 20;

/**
 * What a term weighs: the logarithm of how few threads have it (inverse document frequency, Spärck Jones 1972,
 * with threads for documents), less for dates, numbers and persons, who deal with everything.
 */
export function weightOf(index: DraftIndex, term: string): number {
  let weight = index.weights.get(term);
  if (weight === undefined) index.weights.set(term, (weight = weighed(index, term)));
  return weight;
}

function weighed({ drafts, byTerm, relation }: DraftIndex, term: string): number {
  if (relation.includes(term)) return 0;
  const rarity = Math.log(1 + (drafts.length + PRIOR) / ((byTerm.get(term)?.size ?? 0) + 1));
  if (PERSON.test(term)) return rarity * 0.15;
  // Too much falls into one year.
  if (YEAR.test(term)) return rarity * 0.2;
  return NUMBER_OR_DATE.test(term) ? rarity * 0.6 : rarity;
}
