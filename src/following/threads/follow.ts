import { byTime, type Readout } from "../readout.js";
import type { Candidate } from "./candidate.js";
import { candidatesOf } from "./candidates.js";
import { isThread, newDraft, type Draft, type Step } from "./draft.js";
import { enter, isCount, isTelling, newIndex, open, type DraftIndex } from "./index-of-drafts.js";
import { weigh } from "./likeness.js";
import { near } from "./near.js";
import { openingRole, roleIn } from "./role.js";
import { NO_RULINGS, type Rulings } from "./rulings.js";
import { fitOf, type Fit } from "./score.js";
import { statusAfter } from "./status.js";
import type { Link, Relation, Role, Thread } from "./thread.js";
import { threadOf } from "./thread-of.js";
import { WEIGHTS } from "./weights.js";

/**
 * Follows the undertakings between two parties through all readouts about them.
 * Each find, in order of time, goes on with the thread that it fits best or opens one of its own.
 * @param readouts of any order; those that are not about the two are passed by
 * @param rulings what people have decided
 */
export function followThreads(
  readouts: readonly Readout[],
  relation: Relation,
  rulings: Rulings = NO_RULINGS,
): Thread[] {
  const index = newIndex(relation);
  for (const readout of readouts.toSorted(byTime))
    for (const candidate of candidatesOf(readout, relation)) place(candidate, index, rulings);
  return index.drafts.filter(isThread).map((draft) => threadOf(draft, relation));
}

function place(candidate: Candidate, index: DraftIndex, rulings: Rulings): void {
  const fit = rulings.alone.has(candidate.claim) ? undefined : fitFor(candidate, index, rulings);
  const ruled = rulings.roles.get(candidate.claim);
  if (fit !== undefined) {
    add(candidate, ruled ?? roleIn(candidate, fit.draft), linkOf(fit, candidate, rulings), fit.draft, index);
  } else if (canBeKnown(candidate, index)) {
    const draft = newDraft(candidate, index.drafts.length);
    open(index, draft);
    add(candidate, ruled ?? openingRole(candidate), OPENING, draft, index);
  }
}

/** The thread that a candidate goes on with: the one that was decided, else the one it fits best and well enough. */
function fitFor(candidate: Candidate, index: DraftIndex, rulings: Rulings): Fit | undefined {
  const bound = rulings.bound.get(candidate.claim);
  const decided = bound === undefined ? undefined : index.drafts.find(({ id }) => id === bound);
  if (decided) return { draft: decided, score: 1, reasons: [{ rule: "threads/decided", weight: 1 }] };
  return bestFit(candidate, index, rulings.apart.get(candidate.claim));
}

const linkOf = ({ score, reasons }: Fit, { claim }: Candidate, { confirmed }: Rulings): Link => ({
  score,
  doubtful: score < WEIGHTS.sure && !confirmed.has(claim),
  reasons,
});

/** Whether an undertaking could be known again: *we shall not forget it* could not. */
function canBeKnown(
  { terms, source, kind, opens, due, guests, amounts }: Candidate,
  { relation }: DraftIndex,
): boolean {
  const telling = terms.own.filter((term) => isTelling(term) && !relation.includes(term));
  if (source === "encounter" && opens === undefined) return false;
  if (source === "fact") return telling.length > 1;
  // *30 ambulances* are known again by their number.
  const isCounted = amounts !== undefined || terms.own.some(isCount);
  return (
    kind !== "commitment" || telling.length > (isCounted ? 0 : 1) || guests.length > 0 || due !== undefined
  );
}

const OPENING: Link = { score: 1, doubtful: false, reasons: [] };

function thresholdFor(candidate: Candidate, draft: Draft): number {
  const { source, outcome, opens } = candidate;
  if (source === "fact" && opens !== undefined && draft.isUndertaken) return WEIGHTS.announced;
  if (!draft.isUndertaken && source === "fact") return WEIGHTS.untoldFact;
  if (!draft.isUndertaken) return draft.steps.some(isDone) ? WEIGHTS.untoldDone : WEIGHTS.untoldFound;
  if (source === "fact" && outcome === undefined) return WEIGHTS.mention;
  return isBeside(candidate, draft) ? WEIGHTS.beside : WEIGHTS[source];
}

const isDone = ({ candidate: { outcome } }: Step): boolean => outcome === "kept" || outcome === "progress";

/** *Peru will open an embassy in Nairobi*, and, told in one breath, *invited her to Nairobi*: two things. */
const isBeside = ({ kind, opens, readout }: Candidate, { steps }: Draft): boolean =>
  opens !== undefined &&
  !ANSWERS.has(kind ?? "") &&
  steps.every(({ candidate }) => candidate.readout.id === readout.id);

const ANSWERS: ReadonlySet<string> = new Set(["acceptance", "refusal"]);

/** The best of those that are good enough: a passing remark that is still more alike must not stand before an undertaking. */
function bestFit(
  candidate: Candidate,
  index: DraftIndex,
  apart: ReadonlySet<string> | undefined,
): Fit | undefined {
  const weighed = weigh(candidate, index);
  let best: Fit | undefined;
  for (const draft of near(index, weighed)) {
    if (apart?.has(draft.id)) continue;
    const fit = fitOf(weighed, draft, index);
    if (fit.score >= thresholdFor(candidate, draft) && fit.score > (best?.score ?? 0)) best = fit;
  }
  return best;
}

function add(candidate: Candidate, role: Role, link: Link, draft: Draft, index: DraftIndex): void {
  draft.steps.push({ candidate, role, link });
  // What is doubtful decides nothing.
  if (!link.doubtful) draft.status = statusAfter(draft, role);
  draft.isUndertaken ||= candidate.opens !== undefined;
  for (const term of candidate.terms.own) draft.own.add(term);
  enter(index, draft, candidate);
}
