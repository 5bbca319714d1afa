import type { Encounter, EncounterKind, EncounterStatus } from "../../reading/reading.js";
import type { Span } from "../../text/span.js";
import type { Joining, Proposal } from "../gather.js";

/** An encounter as a readout tells it. */
export interface EncounterClaim {
  readonly id: string;
  /** Id of the readout. */
  readonly document: string;
  /** ISO day. */
  readonly published?: string;
  /** Whose account it is. */
  readonly side?: string;
  readonly encounter: Encounter;
  /** The names of the participants that are persons. */
  readonly persons: readonly string[];
}

/** What a readout adds to the history of an occasion. */
export type StepKind = "proposed" | "announced" | "postponed" | "held" | "cancelled";

/** A readout's word on an occasion. */
export interface Step {
  readonly kind: StepKind;
  readonly claim: string;
  readonly document: string;
  readonly published?: string;
  /** EDTF. */
  readonly date?: string;
  readonly evidence: Span;
}

/** One occasion, however many tell of it and however often. */
export interface Occasion {
  /** The id of its earliest claim. */
  readonly id: string;
  readonly kind: EncounterKind;
  readonly status: EncounterStatus;
  /** EDTF. */
  readonly date?: string;
  readonly place?: string;
  /** By name, persons before parties. */
  readonly participants: readonly string[];
  /** In order of publication. */
  readonly history: readonly Step[];
  /** Ids of the readouts that give an account of it, one for each text: published when it was held. */
  readonly accounts: readonly string[];
  readonly joinings: readonly Joining[];
}

export interface Occasions {
  /** In order of their earliest claims. */
  readonly occasions: readonly Occasion[];
  readonly proposals: readonly Proposal[];
}

/** The readouts of which two give an account of one occasion each, by their ids: what is worth comparing. */
export const accountsToCompare = ({ accounts }: Occasion): (readonly [a: string, b: string])[] =>
  accounts.flatMap((a, at) => accounts.slice(at + 1).map((b) => [a, b] as const));
