import type { GeneratedAlways } from "kysely";

/** A list of people and offices that the user keeps. */
export interface RosterTable {
  readonly number: GeneratedAlways<number>;
  /** The path of its file. */
  readonly place: string;
  readonly format: string;
  /** Of the text of the file, in hexadecimal. */
  readonly sha256: string;
  readonly who: string;
  readonly imported: string;
}

export interface RosterPersonTable {
  readonly roster: number;
  readonly ordinal: number;
  /** By which the roster knows them. */
  readonly id: string;
  /** Empty for those of none. */
  readonly party: string;
  /** JSON. */
  readonly value: string;
}

export interface RosterNameTable {
  /** Folded. */
  readonly form: string;
  readonly roster: number;
  readonly ordinal: number;
}
