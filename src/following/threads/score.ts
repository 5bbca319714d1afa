import type { Candidate } from "./candidate.js";
import type { Draft, Step } from "./draft.js";
import { COMING, isTelling, type DraftIndex } from "./index-of-drafts.js";
import { JUDGES, JUDGES_WITHOUT_WORDS } from "./judges.js";
import { NOTHING, sharedWith, type Shared, type Weighed } from "./likeness.js";
import type { LinkReason } from "./thread.js";
import { WEIGHTS } from "./weights.js";

/** How well a candidate fits a thread, and why. */
export interface Fit {
  readonly draft: Draft;
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly LinkReason[];
}

/** Weighs the words that a candidate shares with the entry of a thread that is most like it, then what else speaks for and against. */
export function fitOf(weighed: Weighed, draft: Draft, index: DraftIndex): Fit {
  const { candidate } = weighed;
  const shared = comparedWith(draft.steps).reduce<Shared>((best, step) => {
    const found = sharedWith(weighed, step.candidate, index);
    // What is linked loosely links others still more loosely.
    const likeness = found.likeness * Math.sqrt(step.link.score);
    return likeness > best.likeness ? { ...found, likeness } : best;
  }, NOTHING);
  const reasons: LinkReason[] = [
    { rule: "threads/shared-terms", terms: shared.terms, weight: shared.likeness },
  ];
  const telling = countTelling(shared.terms, index);
  if (telling === 1)
    reasons.push({
      rule: "threads/one-word",
      weight: draft.isUndertaken ? WEIGHTS.singleWord : WEIGHTS.singleWordUntold,
    });
  if (telling < 2 && isOtherwiseMet(candidate, draft))
    reasons.push({ rule: "threads/no-encounter", weight: WEIGHTS.noEncounter });
  for (const [rule, judge] of shared.likeness > 0 ? JUDGES : JUDGES_WITHOUT_WORDS) {
    const weight = judge(candidate, draft);
    if (weight !== 0) reasons.push({ rule, weight });
  }
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { draft, score: Math.max(0, Math.min(1, score)), reasons };
}

/** The opening and the latest entries: what a long thread is about, and how it is spoken of by now. */
const comparedWith = (steps: readonly Step[]): readonly Step[] =>
  steps.length <= LATEST + 1 ? steps : [...steps.slice(0, 1), ...steps.slice(-LATEST)];

const LATEST = 7;

const countTelling = (terms: readonly string[], { relation }: DraftIndex): number =>
  new Set(terms.filter((term) => isTelling(term) && !relation.includes(term))).size;

/** That people met shows only that a meeting planned was held, or that a guest came, unless more tells that it is the one. */
const isOtherwiseMet = ({ source }: Candidate, { kind }: Draft): boolean =>
  source === "encounter" && !COMING.has(kind) && kind !== "planned" && kind !== "agreement";
