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
}

/** A candidate in its thread. */
export interface Step {
  readonly candidate: Candidate;
  readonly role: Role;
  readonly link: Link;
}

/** A draft with its opening entry alone. */
export function newDraft(opening: Candidate, kind: ThreadKind, number: number): Draft {
  return { id: opening.claim, number, kind, opening, steps: [], own: new Set(), status: "open" };
}
