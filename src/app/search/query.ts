/** What somebody looks for. All parts must be met by one readout. */
export interface Query {
  readonly parts: readonly Part[];
  /** ISO days: published on or after, and before. */
  readonly after?: string;
  readonly before?: string;
}

/** Words of the text, or a value of a field. */
export interface Part {
  readonly field?: Field;
  readonly value: string;
  /** Whether the last word may go on: `embass*`. */
  readonly prefix: boolean;
  /** Whether the readout must not have it: `-fish`. */
  readonly negated: boolean;
}

export const FIELDS = ["speaker", "person", "party", "kind", "topic", "publisher"] as const;
export type Field = (typeof FIELDS)[number];
