import type { Point } from "../../reading/points/read-points.js";
import type { Reading } from "../../reading/reading.js";
import type { Span } from "../../text/span.js";

/** One of each account. */
export type Sides<Item> = readonly [a: Item, b: Item];

/** A readout as one of two accounts of an occasion. */
export interface Told {
  readonly reading: Reading;
  readonly points: readonly Point[];
}

/** Two accounts held against each other. Every point of either is in one of the three. */
export interface Comparison {
  readonly both: readonly Shared[];
  readonly onlyIn: Sides<readonly Span[]>;
  /** Why the two may not be accounts of one occasion. */
  readonly doubts: readonly OccasionDoubt[];
}

/** That two readouts were published many days apart, or are about other parties (by their ids). */
export type OccasionDoubt =
  | { readonly reason: "days"; readonly days: number }
  | { readonly reason: "parties"; readonly parties: Sides<readonly string[]> };

/** What both tell: one point or several of either. */
export interface Shared {
  readonly points: Sides<readonly Span[]>;
  readonly differences: readonly Difference[];
}

/** Something that the two put differently, with the words of each. */
export interface Difference {
  readonly field: "strength" | "number" | "date" | "party";
  readonly words: Sides<Span>;
}
