import { stringify } from "csv-stringify/sync";
import type { Chunks, Writer } from "../format.js";
import type { Selection } from "../selection.js";
import { dataPackage } from "../tables/data-package.js";
import type { Row, Table } from "../tables/table.js";
import { TABLES } from "../tables/tables.js";
import { zipped } from "../zip.js";

const LEVEL = 6;

/** A ZIP archive of tables as CSV (RFC 4180), described by a Frictionless `datapackage.json`. */
export const csv: Writer = (selection) =>
  zipped(
    [
      { name: "datapackage.json", content: `${JSON.stringify(dataPackage(TABLES, "csv"), undefined, 2)}\n` },
      ...TABLES.map((table) => ({ name: `${table.name}.csv`, content: linesOf(table, selection) })),
    ],
    LEVEL,
  );

/** So many rows are written at once. */
const BATCH = 200;

async function* linesOf({ columns, rows }: Table, selection: Selection): Chunks {
  const headings = Object.keys(columns);
  yield stringify([headings]);
  let batch: Row[] = [];
  for await (const row of rows(selection)) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield inLines(batch, headings);
    batch = [];
  }
  yield inLines(batch, headings);
}

/** What a spreadsheet would run as a formula has an apostrophe put before it: the texts come from anywhere. */
const inLines = (rows: readonly Row[], headings: readonly string[]): string =>
  stringify(
    rows.map((row) => headings.map((heading) => row[heading])),
    { escape_formulas: true, cast: { boolean: String } },
  );
