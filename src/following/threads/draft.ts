import type { Candidate } from "./candidate.js";
import type { EvidenceStatus, Link, Role, ThreadKind } from "./thread.js";

/** A thread in the making; only `follow` changes it. */
export interface Draft {
  readonly id: string;
  /** In the order of making. */
  readonly number: number;
  readonly kind: ThreadKind;
  readonly opening: Candidate;
  readonly steps: Step[];
  /** Terms of the entries' own words. */
  readonly own: Set<string>;
  status: EvidenceStatus;
  /** Whether an undertaking is told of; a fact alone may be about none. */
  isUndertaken: boolean;
}

/** A candidate in its thread. */
export interface Step {
  readonly candidate: Candidate;
  readonly role: Role;
  readonly link: Link;
}

/** A draft with its opening entry alone. */
export function newDraft(opening: Candidate, number: number): Draft {
  return {
    id: opening.claim,
    number,
    kind: opening.opens ?? "commitment",
    opening,
    steps: [],
    own: new Set(),
    status: "open",
    isUndertaken: opening.opens !== undefined,
  };
}

/**
 * Whether a draft is a thread: an undertaking is told of, or several readouts tell of the same thing and what has
 * become of it, so that it must have been undertaken in a readout that the record does not hold.
 */
export const isThread = ({ isUndertaken, steps }: Draft): boolean =>
  isUndertaken ||
  (new Set(steps.map(({ candidate }) => candidate.readout.id)).size > 1 &&
    steps.some(({ candidate: { outcome } }) => outcome !== undefined && outcome !== "progress"));
