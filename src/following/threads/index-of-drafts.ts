import type { Candidate } from "./candidate.js";
import type { Draft } from "./draft.js";
import { wordsOfGuest } from "./guests.js";
import type { Relation } from "./thread.js";

/** Finds drafts by their terms, and tells how much a term tells them apart. */
export interface DraftIndex {
  readonly drafts: Draft[];
  readonly byTerm: Map<string, Known>;
  /** Those about a guest by the words of the name, the last spoken of last; one may be there several times. */
  readonly byGuest: Map<string, Draft[]>;
  /** How rare a term is by how many drafts have it: known anew with every draft. */
  readonly rarities: Map<number, number>;
  /** Whose names stand everywhere; in lower case, as terms are. */
  readonly relation: readonly string[];
}

/** A term that drafts have. */
interface Known {
  readonly drafts: Set<Draft>;
  readonly share: number;
}

export const newIndex = (relation: Relation): DraftIndex => ({
  drafts: [],
  byTerm: new Map(),
  byGuest: new Map(),
  rarities: new Map(),
  relation: relation.map((party) => party.toLowerCase()),
});

/** Takes in a new draft. */
export function open({ drafts, rarities }: DraftIndex, draft: Draft): void {
  drafts.push(draft);
  rarities.clear();
}

/** Enters the terms and guests that a draft has gained. */
export function enter(index: DraftIndex, draft: Draft, { terms, guests }: Candidate): void {
  for (const term of terms.own) enterTerm(index, term, draft);
  if (!COMING.has(draft.kind)) return;
  for (const word of guests.flatMap(wordsOfGuest)) enterGuest(index, word, draft);
}

function enterTerm({ byTerm, relation }: DraftIndex, term: string, draft: Draft): void {
  const known = byTerm.get(term);
  if (known) known.drafts.add(draft);
  else byTerm.set(term, { drafts: new Set([draft]), share: shareOf(term, relation) });
}

function enterGuest({ byGuest }: DraftIndex, word: string, draft: Draft): void {
  const known = byGuest.get(word);
  if (known) known.push(draft);
  else byGuest.set(word, [draft]);
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
  const known = index.byTerm.get(term);
  const share = known?.share ?? shareOf(term, index.relation);
  return rarityOf(index, known?.drafts.size ?? 0) * share;
}

function rarityOf({ drafts, rarities }: DraftIndex, count: number): number {
  let rarity = rarities.get(count);
  if (rarity === undefined)
    rarities.set(count, (rarity = Math.log(1 + (drafts.length + PRIOR) / (count + 1))));
  return rarity;
}

/** How much of its rarity a term weighs. */
function shareOf(term: string, relation: readonly string[]): number {
  if (relation.includes(term)) return 0;
  if (PERSON.test(term)) return 0.15;
  // Too much falls into one year.
  if (YEAR.test(term)) return 0.2;
  return NUMBER_OR_DATE.test(term) ? 0.6 : 1;
}
