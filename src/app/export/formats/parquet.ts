import {
  ByteWriter,
  ParquetWriter,
  schemaFromColumnData,
  type BasicType,
  type ColumnSource,
  type SchemaElement,
} from "hyparquet-writer";
import type { Chunks, Writer } from "../format.js";
import type { Selection } from "../selection.js";
import type { CellType, Row, Table } from "../tables/table.js";
import { TABLES } from "../tables/tables.js";
import { zipped } from "../zip.js";

/** The files are compressed in themselves. */
const AS_THEY_ARE = 0;

/** A ZIP archive of tables as Apache Parquet. */
export const parquet: Writer = (selection) =>
  zipped(
    TABLES.map((table) => ({ name: `${table.name}.parquet`, content: fileOf(table, selection) })),
    AS_THEY_ARE,
  );

const TYPES: Readonly<Record<Exclude<CellType, "date">, BasicType>> = {
  string: "STRING",
  edtf: "STRING",
  datetime: "TIMESTAMP",
  integer: "INT32",
  number: "DOUBLE",
  boolean: "BOOLEAN",
};

/** Rows that are held and written at once. */
const GROUP = 5000;

async function* fileOf(table: Table, selection: Selection): Chunks {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnsOf(table, []), schemaOverrides: daysIn(table) }),
  });
  let group: Row[] = [];
  for await (const row of table.rows(selection)) {
    group.push(row);
    if (group.length < GROUP) continue;
    yield await written(writer, bytes, table, group);
    group = [];
  }
  yield await written(writer, bytes, table, group);
  await writer.finish();
  yield taken(bytes);
}

async function written(
  writer: ParquetWriter,
  bytes: ByteWriter,
  table: Table,
  rows: readonly Row[],
): Promise<Uint8Array> {
  if (rows.length > 0) await writer.write({ columnData: columnsOf(table, rows), rowGroupSize: rows.length });
  return taken(bytes);
}

/** What has been written since this was last asked; offsets go on. */
function taken(bytes: ByteWriter): Uint8Array {
  const part = bytes.getBytes().slice();
  bytes.index = 0;
  return part;
}

const columnsOf = ({ columns }: Table, rows: readonly Row[]): ColumnSource[] =>
  Object.entries(columns).map(([name, { type }]) => ({
    name,
    ...(type !== "date" && { type: TYPES[type] }),
    data: rows.map((row) => cellOf(row[name], type)),
  }));

/** Days have no short name among the types of columns. */
const daysIn = ({ columns }: Table): Record<string, SchemaElement> =>
  Object.fromEntries(
    Object.entries(columns)
      .filter(([, { type }]) => type === "date")
      .map(([name]) => [
        name,
        { name, type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" } as const,
      ]),
  );

function cellOf(cell: Row[string], type: CellType): Row[string] | Date {
  if (type !== "date" && type !== "datetime") return cell;
  const time = new Date(String(cell));
  return Number.isNaN(time.getTime()) ? undefined : time;
}
