import type { Candidate } from "./candidate.js";
import { isTelling, weightOf, type DraftIndex } from "./index-of-drafts.js";
import { WEIGHTS } from "./weights.js";

/** What two are both about. */
export interface Shared {
  /** From 0 to 1. */
  readonly likeness: number;
  readonly terms: readonly string[];
}

/** A mere mention must share words of its own. */
const isMention = ({ source, outcome }: Candidate): boolean => source === "fact" && outcome === undefined;

export const NOTHING: Shared = { likeness: 0, terms: [] };

/**
 * How far two are about one thing by their words: how much of what both say is shared, and how telling that is; a word that
 * one thread alone has says more than its share (noisy-or, Pearl 1988).
 */
export function sharedWith(candidate: Candidate, other: Candidate, index: DraftIndex): Shared {
  // What stands side by side in one readout is told apart there: its surroundings are the same.
  const apart = candidate.readout.id !== other.readout.id;
  const terms: string[] = [];
  let shared = 0;
  let said = false;
  let doubt = 1;
  for (const [term, place] of candidate.places) {
    const theirs = other.places.get(term);
    // One of the two must say it itself.
    if (theirs === undefined || (place < 1 && theirs < 1)) continue;
    const own = place * theirs === 1;
    if (!own && !apart) continue;
    shared += place * theirs * weightOf(index, term);
    doubt *= 1 - place * theirs * tells(index, term, candidate.names.has(term));
    terms.push(term);
    said ||= own && isTelling(term) && !index.relation.includes(term);
  }
  if (!said && (isMention(candidate) || shared < WEIGHTS.leastAround)) return NOTHING;
  const [mine, whole] = [massOf(candidate.terms.own, index), massOf(other.terms.own, index)];
  const coverage = Math.min(1, shared / (0.6 * Math.min(mine, whole) + 0.4 * Math.max(mine, whole) + 0.5));
  const covered = Math.sqrt(coverage * (shared / (shared + WEIGHTS.halfWay)));
  return { likeness: WEIGHTS.coverage * covered + (1 - WEIGHTS.coverage) * (1 - doubt), terms };
}

const massOf = (terms: readonly string[], index: DraftIndex): number =>
  terms.reduce((sum, term) => sum + weightOf(index, term), 0);

/** How likely two that share a term are about one thing by it alone: the fewer threads have it, the likelier. */
function tells(index: DraftIndex, term: string, isName: boolean): number {
  if (!isTelling(term) || index.relation.includes(term)) return NUMBER_TELLS * weightOf(index, term);
  const base = isName ? WEIGHTS.oneName : WEIGHTS.oneWord;
  return base / (index.byTerm.get(term)?.size ?? 1) ** WEIGHTS.spread;
}

const NUMBER_TELLS = 0.05;
