import type { Candidate } from "./candidate.js";
import type { Draft } from "./draft.js";
import type { Relation } from "./thread.js";

/** Finds drafts by their terms, and tells how much a term tells them apart. */
export interface DraftIndex {
  readonly drafts: Draft[];
  readonly byTerm: Map<string, Set<Draft>>;
  /** Whose names stand everywhere; in lower case, as terms are. */
  readonly relation: readonly string[];
}

export const newIndex = (relation: Relation): DraftIndex => ({
  drafts: [],
  byTerm: new Map(),
  relation: relation.map((party) => party.toLowerCase()),
});

/** Enters the terms that a draft has gained. */
export function enter({ byTerm }: DraftIndex, draft: Draft, terms: readonly string[]): void {
  for (const term of terms) {
    const known = byTerm.get(term);
    if (known) known.add(draft);
    else byTerm.set(term, new Set([draft]));
  }
}

/** Terms that more drafts share than this find none. */
const COMMON = 60;

/** The drafts that share a telling term with a candidate, and the last one, in the order of their making. */
export function near({ drafts, byTerm }: DraftIndex, { terms: { own, around, before } }: Candidate): Draft[] {
  const found = new Set<Draft>(drafts.slice(-1));
  for (const term of [...own, ...around, ...before]) {
    const sharing = byTerm.get(term);
    if (sharing === undefined || sharing.size > COMMON) continue;
    for (const draft of sharing) found.add(draft);
  }
  return drafts.length < 2 * found.size
    ? drafts.filter((draft) => found.has(draft))
    : [...found].toSorted(byMaking);
}

const byMaking = (a: Draft, b: Draft): number => a.number - b.number;

/** A full name. */
export const PERSON = /\p{L} /u;
const YEAR = /^\d{4}$/;
const NUMBER_OR_DATE = /^\d/;

/** Whether a term tells anything of the matter: not who speaks, nor when. */
export const isTelling = (term: string): boolean => !PERSON.test(term) && !NUMBER_OR_DATE.test(term);

/** A record begins with no threads, but words are rare all the same. */
const PRIOR = 20;

/**
 * What a term weighs: the logarithm of how few threads have it (inverse document frequency, Spärck Jones 1972,
 * with threads for documents), less for dates, numbers and persons, who deal with everything.
 */
export function weightOf({ drafts, byTerm, relation }: DraftIndex, term: string): number {
  if (relation.includes(term)) return 0;
  const rarity = Math.log(1 + (drafts.length + PRIOR) / ((byTerm.get(term)?.size ?? 0) + 1));
  if (PERSON.test(term)) return rarity * 0.15;
  // Too much falls into one year.
  if (YEAR.test(term)) return rarity * 0.2;
  return NUMBER_OR_DATE.test(term) ? rarity * 0.6 : rarity;
}
