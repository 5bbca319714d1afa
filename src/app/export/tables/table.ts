import type { Selection } from "../selection.js";

/** The types of Table Schema (Frictionless) that are used; `edtf` is a string there. */
export type CellType = "string" | "edtf" | "date" | "datetime" | "integer" | "number" | "boolean";
export type Cell = string | number | boolean | undefined;

export interface Column {
  readonly type: CellType;
  readonly about: string;
}

/** A column of a table that names a row of another. */
export interface Reference {
  readonly columns: readonly string[];
  readonly of: string;
  readonly theirs: readonly string[];
}

/** One of the tables into which the record is laid. */
export interface Table {
  readonly name: string;
  readonly about: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** The columns by which a row is told from all others. */
  readonly key: readonly string[];
  readonly references?: readonly Reference[];
  readonly rows: (selection: Selection) => AsyncIterable<Row>;
}

export type Row = Readonly<Record<string, Cell>>;

interface Described<Columns extends Readonly<Record<string, Column>>> extends Table {
  readonly columns: Columns;
  readonly key: readonly (string & keyof Columns)[];
  readonly rows: (selection: Selection) => AsyncIterable<Readonly<Record<keyof Columns, Cell>>>;
}

/** A table whose rows are checked by the compiler to have its columns. */
export const table = <Columns extends Readonly<Record<string, Column>>>(
  described: Described<Columns>,
): Table => described;

export const string = (about: string): Column => ({ type: "string", about });
export const edtf = (about: string): Column => ({ type: "edtf", about });
export const date = (about: string): Column => ({ type: "date", about });
export const datetime = (about: string): Column => ({ type: "datetime", about });
export const integer = (about: string): Column => ({ type: "integer", about });
export const number = (about: string): Column => ({ type: "number", about });
export const boolean = (about: string): Column => ({ type: "boolean", about });

/** Ids in one cell; none of them holds a space. */
export const ids = (list: readonly string[] | undefined): string | undefined =>
  list === undefined || list.length === 0 ? undefined : list.join(" ");

/** Names in one cell. */
export const names = (list: readonly string[]): string | undefined =>
  list.length === 0 ? undefined : list.join("; ");
