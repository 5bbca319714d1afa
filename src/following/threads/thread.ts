import type { ActKind, Amount, EncounterKind, Strength } from "../../reading/reading.js";
import type { Span } from "../../text/span.js";

/** What an entry does to the undertaking that it is about. */
export const ROLES = [
  "made",
  "repeated",
  "progress",
  "delayed",
  "kept",
  "dropped",
  "overtaken",
  "refused",
  "accepted",
] as const;
export type Role = (typeof ROLES)[number];

/** What has become of an undertaking as far as readouts tell. */
export const EVIDENCE_STATUSES = ["open", "kept", "partly kept", "dropped", "overtaken"] as const;
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

/** `planned` is an encounter that is to be held. */
export type ThreadKind = ActKind | "planned";

/** When something is to be done: the words, the interval they mean, and the rule from the one to the other. */
export interface Due {
  readonly words: Span;
  /** EDTF. */
  readonly interval: string;
  /** The last day of the interval, ISO. */
  readonly last: string;
  /** With its version: `dues/end-of-interval@1`. */
  readonly rule: string;
}

/** Why an entry was taken into its thread: what both have in common, and what it weighs. */
export interface LinkReason {
  readonly rule: string;
  readonly terms?: readonly string[];
  readonly weight: number;
}

export interface Link {
  /** From 0 to 1; the opening entry of a thread has 1. */
  readonly score: number;
  readonly doubtful: boolean;
  readonly reasons: readonly LinkReason[];
}

/** How an entry puts the undertaking, against the entry before that put it. */
export const CHANGES = ["same", "softened", "sharpened", "moved"] as const;
export type Change = (typeof CHANGES)[number];

/** How far the money has come of which an entry speaks. */
export type Stage = "announced" | "signed" | "financed" | "delivered";

/** A place in a readout where an undertaking is spoken of. */
export interface Entry {
  /** Id of the claim that it is. */
  readonly claim: string;
  /** Id of the readout. */
  readonly document: string;
  readonly published?: string;
  readonly side?: string;
  readonly role: Role;
  readonly source: "act" | "encounter" | "fact";
  readonly kind?: ActKind | EncounterKind;
  readonly evidence: Span;
  readonly due?: Due;
  /** ISO day on which it was done, of what is kept, where its words tell. */
  readonly done?: string;
  readonly strength?: Strength;
  readonly condition?: string;
  readonly amounts?: readonly Amount[];
  /** Of the amounts. */
  readonly stage?: Stage;
  readonly change?: Change;
  /** Told of a part only. */
  readonly partial?: true;
  readonly link: Link;
}

/** Who is to do it. */
export type Doer = "jointly" | "third party" | "not said" | (string & {});

/** One undertaking followed over time. */
export interface Thread {
  /** The id of the claim that opens it. */
  readonly id: string;
  /** The two parties by their ids, in alphabetical order. */
  readonly relation: Relation;
  readonly kind: ThreadKind;
  /** The opening words. */
  readonly title: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly doer: Doer;
  readonly instructed?: string;
  readonly topics: readonly string[];
  readonly entries: readonly Entry[];
  readonly status: EvidenceStatus;
  /** The claim of the entry that shows the status; none while nothing does. */
  readonly shownBy?: string;
  /** The latest date by which it is to be done. */
  readonly due?: Due;
}

/** Two parties by their ids, in alphabetical order. */
export type Relation = readonly [string, string];

export const relationKey = ([a, b]: Relation): string => `${a}-${b}`;
