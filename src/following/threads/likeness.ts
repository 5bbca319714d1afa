import type { Candidate } from "./candidate.js";
import { isTelling, weightOf, type DraftIndex } from "./index-of-drafts.js";
import { WEIGHTS } from "./weights.js";

/** A candidate and what its terms weigh while no draft changes: worked out once for all that it is compared with. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly terms: readonly WeighedTerm[];
  /** Of its own terms. */
  readonly mass: number;
}

interface WeighedTerm {
  readonly term: string;
  /** See `Candidate.places`. */
  readonly place: number;
  readonly weight: number;
  /** How likely two that share it are about one thing by it alone. */
  readonly tells: number;
  readonly isOfMatter: boolean;
}

export function weigh(candidate: Candidate, index: DraftIndex): Weighed {
  const terms: WeighedTerm[] = [];
  for (const [term, place] of candidate.places) {
    const weight = weightOf(index, term);
    const isOfMatter = isTelling(term) && !index.relation.includes(term);
    const tells = isOfMatter ? tellsByRarity(index, term, candidate.names.has(term)) : NUMBER_TELLS * weight;
    terms.push({ term, place, weight, tells, isOfMatter });
  }
  return { candidate, terms, mass: massOf(candidate.terms.own, index) };
}

const massOf = (terms: readonly string[], index: DraftIndex): number =>
  terms.reduce((sum, term) => sum + weightOf(index, term), 0);

/** The fewer threads have a term, the likelier. */
function tellsByRarity(index: DraftIndex, term: string, isName: boolean): number {
  const base = isName ? WEIGHTS.oneName : WEIGHTS.oneWord;
  return base / (index.byTerm.get(term)?.drafts.size ?? 1) ** WEIGHTS.spread;
}

const NUMBER_TELLS = 0.05;

/** What two are both about. */
export interface Shared {
  /** From 0 to 1. */
  readonly likeness: number;
  readonly terms: readonly string[];
}

export const NOTHING: Shared = { likeness: 0, terms: [] };

/**
 * How far two are about one thing by their words: how much of what both say is shared, and how telling that is; a word that
 * one thread alone has says more than its share (noisy-or, Pearl 1988).
 */
export function sharedWith(
  { candidate, terms: mine, mass }: Weighed,
  other: Candidate,
  index: DraftIndex,
): Shared {
  // What stands side by side in one readout is told apart there: its surroundings are the same.
  const apart = candidate.readout.id !== other.readout.id;
  const terms: string[] = [];
  let shared = 0;
  let said = false;
  let doubt = 1;
  for (const { term, place, weight, tells, isOfMatter } of mine) {
    const theirs = other.places.get(term);
    // One of the two must say it itself.
    if (theirs === undefined || (place < 1 && theirs < 1)) continue;
    const own = place * theirs === 1;
    if (!own && !apart) continue;
    shared += place * theirs * weight;
    doubt *= 1 - place * theirs * tells;
    terms.push(term);
    said ||= own && isOfMatter;
  }
  if (!said && (isMention(candidate) || shared < WEIGHTS.leastAround)) return NOTHING;
  const whole = massOf(other.terms.own, index);
  const coverage = Math.min(1, shared / (0.6 * Math.min(mass, whole) + 0.4 * Math.max(mass, whole) + 0.5));
  const covered = Math.sqrt(coverage * (shared / (shared + WEIGHTS.halfWay)));
  return { likeness: WEIGHTS.coverage * covered + (1 - WEIGHTS.coverage) * (1 - doubt), terms };
}

/** A mere mention must share words of its own. */
const isMention = ({ source, outcome }: Candidate): boolean => source === "fact" && outcome === undefined;
