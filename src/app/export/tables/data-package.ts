import type { CellType, Column, Reference, Table } from "./table.js";

/**
 * Describes tables as a Tabular Data Package.
 * Source: https://specs.frictionlessdata.io/tabular-data-package/ (version 1)
 * @param format of the files that hold the tables
 */
export const dataPackage = (tables: readonly Table[], format: string): object => ({
  profile: "tabular-data-package",
  name: "entente",
  title: "A record of diplomatic readouts",
  description: "Who met whom, who said what, who undertook what, each with the words that say so.",
  resources: tables.map((table) => resourceOf(table, format)),
});

const resourceOf = ({ name, about, columns, key, references = [] }: Table, format: string): object => ({
  profile: "tabular-data-resource",
  name,
  path: `${name}.${format}`,
  format,
  mediatype: "text/csv",
  encoding: "utf-8",
  description: about,
  schema: {
    fields: Object.entries(columns).map(fieldOf),
    primaryKey: key,
    ...(references.length > 0 && { foreignKeys: references.map(foreignKey) }),
  },
});

const foreignKey = ({ columns, of, theirs }: Reference): object => ({
  fields: columns,
  reference: { resource: of, fields: theirs },
});

const fieldOf = ([name, { type, about }]: [string, Column]): object => ({
  name,
  ...TYPES[type],
  description: type === "edtf" ? `${about} (EDTF, ISO 8601-2)` : about,
});

/** Times have milliseconds, which the default format of Table Schema has not. */
const TYPES: Readonly<Record<CellType, object>> = {
  string: { type: "string" },
  edtf: { type: "string" },
  date: { type: "date" },
  datetime: { type: "datetime", format: "any" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
};
