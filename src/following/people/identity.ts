import type { Person } from "../../reading/reading.js";
import type { Span } from "../../text/span.js";
import type { Joining, Proposal } from "../gather.js";

/** A person as a readout names them. */
export interface PersonClaim {
  readonly id: string;
  /** Id of the readout. */
  readonly document: string;
  /** ISO day. */
  readonly published?: string;
  readonly person: Person;
}

/** A way in which a name is written, and how many readouts write it so. */
export interface Spelling {
  readonly name: string;
  readonly readouts: number;
}

/** A readout that gives somebody an office. */
export interface TenureEvidence {
  readonly claim: string;
  readonly document: string;
  readonly published?: string;
  readonly evidence: Span;
}

/** An office as far as readouts know of it: from the first that gives it to the last; it may have been held longer. */
export interface Tenure {
  readonly office: string;
  readonly party: string | null;
  readonly from: TenureEvidence;
  readonly to: TenureEvidence;
}

/** One person, under whatever spellings. */
export interface Identity {
  /** The id of the earliest claim. */
  readonly id: string;
  /** The fullest of the spellings. */
  readonly name: string;
  /** The most frequent first. */
  readonly spellings: readonly Spelling[];
  readonly party: string | null;
  /** In order of time. */
  readonly tenures: readonly Tenure[];
  /** Ids of the readouts that name the person, in order of time; the days when the first and the last did. */
  readonly documents: readonly string[];
  readonly first?: string;
  readonly last?: string;
  /** Ids, in order of time. */
  readonly claims: readonly string[];
  readonly joinings: readonly Joining[];
}

export interface People {
  /** In order of their earliest claims. */
  readonly identities: readonly Identity[];
  readonly proposals: readonly Proposal[];
}
