import type { GeneratedAlways, Selectable } from "kysely";
import type { RosterNameTable, RosterPersonTable, RosterTable } from "./rosters/tables.js";
import type { ResultTables } from "./results/tables.js";

/** The tables as Kysely knows them; `migrations/` makes them, docs/record.md explains them. */
export interface Tables extends ResultTables {
  readonly migration: MigrationTable;
  readonly document: DocumentTable;
  readonly source: SourceTable;
  readonly reading: ReadingTable;
  readonly claim: ClaimTable;
  readonly mention: MentionTable;
  readonly band: BandTable;
  readonly copy: CopyTable;
  readonly decision: DecisionTable;
  readonly user: UserTable;
  readonly token: TokenTable;
  readonly setting: SettingTable;
  readonly audit: AuditTable;
  readonly job: JobTable;
  readonly job_item: JobItemTable;
  readonly watched: WatchedTable;
  readonly roster: RosterTable;
  readonly roster_person: RosterPersonTable;
  readonly roster_name: RosterNameTable;
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
  /** As received; null where they are the text in UTF-8. Given back as a buffer by one engine and bare by the other. */
  readonly bytes: Uint8Array | ArrayBuffer | null;
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
  /** Of the bytes, as `application/pdf`. */
  readonly media_type: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  readonly title: string | null;
  /** JSON: where in the text each page begins, in UTF-16 units; null where what was found has none. */
  readonly page_starts: string | null;
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

/** By what texts that are the same are found: they share a band. */
interface BandTable {
  readonly band: string;
  readonly document: number;
}

/** A document that carries the text of another, with small changes. */
interface CopyTable {
  readonly document: number;
  /** The first document that was known to carry it; that one has a row too. */
  readonly text: number;
}

/** What a person has decided; appended, never changed. */
interface DecisionTable {
  readonly number: number;
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

/** Who may sign in; beside it are tables that only better-auth knows. */
interface UserTable {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly createdAt: string;
}

interface TokenTable {
  readonly id: string;
  /** Id of the user. */
  readonly owner: string;
  readonly name: string;
  /** SHA-256 of the token, in hexadecimal. */
  readonly hash: string;
  /** Parted by spaces. */
  readonly scopes: string;
  readonly added: string;
  readonly used: string | null;
  readonly expires: string | null;
}

interface SettingTable {
  readonly name: string;
  readonly value: string;
}

/** What somebody did or tried over the network; appended, never changed. */
interface AuditTable {
  readonly number: GeneratedAlways<number>;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly status: number;
  readonly request: string;
}

/** Long work, and how far it is. */
interface JobTable {
  readonly number: GeneratedAlways<number>;
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly who: string;
  readonly created: string;
  readonly finished: string | null;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
}

interface JobItemTable {
  readonly job: number;
  readonly ordinal: number;
  readonly name: string;
  /** JSON: what is to be done; null once it has been. */
  readonly value: string | null;
  /** Why it failed, where it did. */
  readonly problem: string | null;
}

/** A source that is watched. */
interface WatchedTable {
  readonly address: string;
  /** JSON: what is known of it. */
  readonly state: string;
}

export type SourceRow = Selectable<SourceTable>;
export type ReadingRow = Selectable<ReadingTable>;
export type ClaimRow = Selectable<ClaimTable>;
export type DecisionRow = Selectable<DecisionTable>;
