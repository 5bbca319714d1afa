import { EVIDENCE_STATUSES, type EvidenceStatus } from "../../following/threads/thread.js";

/** The statuses that a person can give an undertaking. */
export const DECIDED_STATUSES = EVIDENCE_STATUSES;
export type DecidedStatus = EvidenceStatus;

/** What a person can decide. Claims and threads go by their ids; a thread has that of the claim which opens it. */
export type Choice =
  /** A claim belongs to the thread it was found in. */
  | { readonly kind: "accept"; readonly claim: string; readonly thread: string }
  /** It does not; without a thread: it is no find at all. */
  | { readonly kind: "reject"; readonly claim: string; readonly thread?: string | undefined }
  /** It, or the thread that it opens, belongs to another thread. */
  | { readonly kind: "merge"; readonly claim: string; readonly thread: string }
  /** It opens a thread of its own. */
  | { readonly kind: "split"; readonly claim: string }
  /** Two claims name one person, or tell of one occasion, which has the id of its first claim; or they do not. */
  | { readonly kind: "same" | "different"; readonly claim: string; readonly as: string }
  /** Other values of its fields; `role` is what it does to its thread. */
  | { readonly kind: "correct"; readonly claim: string; readonly values: Readonly<Record<string, unknown>> }
  /** How a thread stands; null leaves that to the evidence again. */
  | { readonly kind: "status"; readonly thread: string; readonly status: DecidedStatus | null }
  | { readonly kind: "note"; readonly about: string }
  /** A party speaks through a publisher, named by an address or a name; null leaves it to what is known again. */
  | { readonly kind: "publisher"; readonly publisher: string; readonly party: string | null }
  /** A document, by its id, counts nowhere; it is kept, and counts again when that is undone. */
  | { readonly kind: "withdraw"; readonly readout: string }
  /** Takes a decision back, by its number. */
  | { readonly kind: "undo"; readonly number: number };

/** Who decides, when, and what there is to say about it. */
export interface Decider {
  readonly who: string;
  /** ISO time. */
  readonly now: string;
  readonly note?: string;
}
