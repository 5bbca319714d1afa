import type { GeneratedAlways, Insertable, Selectable } from "kysely";

/** The tables as Kysely knows them; `migrations/` makes them, docs/record.md explains them. */
export interface Tables {
  readonly migration: MigrationTable;
  readonly document: DocumentTable;
  readonly source: SourceTable;
  readonly reading: ReadingTable;
  readonly claim: ClaimTable;
  readonly mention: MentionTable;
  readonly decision: DecisionTable;
}

interface MigrationTable {
  readonly number: number;
  readonly name: string;
  readonly applied: string;
}

/** A text, once; never changed. */
interface DocumentTable {
  readonly number: GeneratedAlways<number>;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly id: string;
  readonly text: string;
  /** As received; null where they are the text in UTF-8. */
  readonly bytes: Uint8Array | null;
  /** ISO time. */
  readonly added: string;
}

/** Where a text was found, once for each time that something new was found there; never changed. */
interface SourceTable {
  readonly number: GeneratedAlways<number>;
  readonly document: number;
  /** URL or path, by which a later text is known to be a version of this one; null for standard input. */
  readonly place: string | null;
  readonly name: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly added: string;
  /** Counts the texts found at the place, from 1. */
  readonly version: number;
}

/** How a document was read: what is not one of its claims. */
interface ReadingTable {
  readonly document: number;
  readonly engine: number;
  readonly given_published: string | null;
  readonly given_publisher: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  /** JSON: texts. */
  readonly notes: string;
  /** The document's place in the order of time, by which the index of words knows it. */
  readonly position: number;
}

/** One find of a reading. */
interface ClaimTable {
  readonly document: number;
  readonly kind: string;
  /** Its place among those of its kind. */
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly engine: number;
  /** JSON: the find with `[start, end]` for each span. */
  readonly value: string;
}

/** Which documents speak of a party, a relation or a person. */
interface MentionTable {
  readonly field: string;
  readonly value: string;
  readonly document: number;
}

/** What a person has decided; appended, never changed. */
interface DecisionTable {
  readonly number: GeneratedAlways<number>;
  readonly at: string;
  readonly who: string;
  readonly kind: string;
  readonly subject: string;
  /** JSON. */
  readonly before: string | null;
  /** JSON. */
  readonly after: string | null;
  readonly note: string | null;
}

export type SourceRow = Selectable<SourceTable>;
export type ReadingRow = Selectable<ReadingTable>;
export type ClaimRow = Selectable<ClaimTable>;
export type DecisionRow = Selectable<DecisionTable>;
export type NewDecision = Insertable<DecisionTable>;
