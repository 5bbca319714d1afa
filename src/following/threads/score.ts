import type { Candidate } from "./candidate.js";
import type { Draft } from "./draft.js";
import { weightOf, type DraftIndex } from "./index-of-drafts.js";
import type { LinkReason, Relation } from "./thread.js";

/** How well a candidate fits a thread, and why. */
export interface Fit {
  readonly draft: Draft;
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly LinkReason[];
}

/** Words around the evidence say less than the evidence itself. */
const AROUND = 0.35;
/** The weight of shared terms at which half of the certainty is reached. */
const HALF_WAY = 2.2;

/** Weighs the words that a candidate shares with a thread, then what speaks for and against it besides. */
export function fitOf(candidate: Candidate, draft: Draft, index: DraftIndex, relation: Relation): Fit {
  const shared = sharedTerms(candidate, draft, index, relation);
  const words = certainty(shared.weight) * coverage(candidate, draft, shared.weight, index, relation);
  const reasons: LinkReason[] = [{ rule: "threads/shared-terms", terms: shared.terms, weight: words }];
  for (const [rule, judge] of JUDGES) {
    const weight = judge(candidate, draft);
    if (weight !== 0) reasons.push({ rule, weight });
  }
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { draft, score: Math.max(0, Math.min(1, score)), reasons };
}

const certainty = (weight: number): number => weight / (weight + HALF_WAY);

/** How much of the shorter of both is shared, and a little of the longer. */
function coverage(
  { terms }: Candidate,
  { opening, own }: Draft,
  shared: number,
  index: DraftIndex,
  relation: Relation,
): number {
  const mine = massOf(terms.own, index, relation);
  const first = massOf(opening.terms.own, index, relation);
  const shorter = Math.max(0.1, Math.min(mine, first));
  return Math.min(1, 0.35 + 0.65 * Math.min(1, shared / shorter)) + (own.size > 0 ? 0 : 0);
}

const massOf = (terms: readonly string[], index: DraftIndex, relation: Relation): number =>
  terms.reduce((sum, term) => sum + (relation.includes(term) ? 0 : weightOf(index, term)), 0);

function sharedTerms(
  { terms }: Candidate,
  { own, around }: Draft,
  index: DraftIndex,
  relation: Relation,
): { weight: number; terms: string[] } {
  let weight = 0;
  const found: string[] = [];
  const count = (term: string, part: number): void => {
    if (relation.includes(term)) return;
    weight += part * weightOf(index, term);
    found.push(term);
  };
  for (const term of terms.own) {
    if (own.has(term)) count(term, 1);
    else if (around.has(term)) count(term, AROUND);
  }
  for (const term of terms.around) if (own.has(term)) count(term, AROUND);
  return { weight, terms: found };
}

type Judge = (candidate: Candidate, draft: Draft) => number;

const sameDoer: Judge = ({ by, kind }, { opening, kind: thread }) =>
  kind === thread && by.length > 0 && opening.by.length > 0 && by.join() === opening.by.join() ? 0.08 : 0;

/** A commitment by one side is not one by the other. */
const otherDoer: Judge = ({ by, kind, source }, { opening, kind: thread }) =>
  source === "act" && kind === thread && by.length > 0 && opening.by.length > 0 && !by.some((party) => opening.by.includes(party))
    ? -0.2
    : 0;

const sameDue: Judge = ({ due }, { steps, opening }) => {
  if (due === undefined) return 0;
  const known = [opening, ...steps.map(({ candidate }) => candidate)].some((each) => each.due?.last === due.last);
  return known ? 0.12 : 0;
};

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** The second session is not the first. */
const otherOrdinal: Judge = ({ terms }, { opening }) => {
  const mine = terms.own.filter((term) => ORDINAL.test(term));
  const theirs = opening.terms.own.filter((term) => ORDINAL.test(term));
  return mine.length > 0 && theirs.length > 0 && !mine.some((term) => theirs.includes(term)) ? -0.4 : 0;
};

/** What answers an invitation, an offer or a request is looked for among those that are open. */
const answers: Judge = ({ kind }, { kind: thread, status }) =>
  (kind === "acceptance" || kind === "refusal") && ASKED.has(thread) && status === "open" ? 0.1 : 0;

const ASKED: ReadonlySet<string> = new Set(["invitation", "offer", "request"]);

/** What is over is rarely spoken of again. */
const over: Judge = (_, { status }) => (status === "open" ? 0 : -0.1);

const JUDGES: readonly (readonly [rule: string, judge: Judge])[] = [
  ["threads/same-doer", sameDoer],
  ["threads/other-doer", otherDoer],
  ["threads/same-due", sameDue],
  ["threads/other-ordinal", otherOrdinal],
  ["threads/answer", answers],
  ["threads/over", over],
];
