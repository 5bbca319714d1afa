import type { Dialect, Kysely } from "kysely";
import type { Tables } from "../tables.js";

export type Database = Kysely<Tables>;
export type Value = string | number | Uint8Array | null;

/** All that differs between the databases that can hold a record. */
export interface Engine {
  readonly name: "SQLite" | "PostgreSQL";
  /** The database in words for people; never a password. */
  readonly where: string;
  /** Its errors are Problems where they have a cause outside the program. */
  readonly dialect: Dialect;
  /** What begins a transaction that may write: it waits for the one writer before it. */
  readonly begin: readonly string[];
  /** What begins a transaction that sees the record as it is now, whatever others write meanwhile. */
  readonly snapshot: readonly string[];
  readonly ddl: DataDefinition;
  /** Names of the tables that are there. */
  readonly tableNames: (db: Database) => Promise<string[]>;
  /** Inserts many rows of a table as fast as the engine can; within a transaction. */
  readonly insertRows: (db: Database, rows: Rows) => Promise<void>;
  readonly words: WordIndex;
  /** Bytes that the database takes. */
  readonly size: (db: Database) => Promise<number>;
}

export interface Rows {
  readonly table: keyof Tables;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** What the migrations leave open. */
export interface DataDefinition {
  /** What is there before any table. */
  readonly first: readonly string[];
  /** The type of a column of text, ordered by code points whatever the language of the server. */
  readonly text: string;
  /** The type of a column of bytes. */
  readonly bytes: string;
  /** The type of a whole number beyond 32 bits. */
  readonly large: string;
  /** The type of a primary key that counts by itself. */
  readonly identity: string;
  /** What ends the making of a table that is looked up by its primary key. */
  readonly keyed: string;
  /** What ends the making of any other table. */
  readonly plain: string;
  /** Makes the rows of a table last as they are. */
  readonly lasting: (table: string) => readonly string[];
  /** Makes the index of words. */
  readonly words: readonly string[];
  /** Makes it anew with what it holds: words of fields begin with a colon, and beginnings of words are found fast. */
  readonly wordsAnew: readonly string[];
}

/**
 * Which words stand in which document. A document goes by its position, a whole number below 2^53 that is larger
 * the later it was published. Words are folded and hold letters and digits, or are `:field:word`.
 */
export interface WordIndex {
  readonly put: (db: Database, position: number, words: readonly string[]) => Promise<void>;
  readonly remove: (db: Database, position: number) => Promise<void>;
  /** The positions of the documents that meet a query, the latest first. */
  readonly find: (db: Database, query: WordQuery) => Promise<number[]>;
}

/** Words that must all be met, within bounds. */
export interface WordQuery {
  readonly phrases: readonly Phrase[];
  /** Positions, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

/** Words one after another. */
export interface Phrase {
  readonly words: readonly string[];
  /** Whether the last word may go on. */
  readonly prefix: boolean;
  /** Whether it must not be met. */
  readonly negated: boolean;
}
