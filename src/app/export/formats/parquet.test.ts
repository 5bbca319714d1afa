import { parquetReadObjects } from "hyparquet";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { bytesOf, recordToExport } from "../../../../specs/export/exporting.js";
import { filesIn } from "../../../../specs/export/files-in.js";
import type { Store } from "../../../record/store.js";
import { TABLES } from "../tables/tables.js";

type Rows = readonly Readonly<Record<string, unknown>>[];

async function tablesOf(store: Store, query?: string): Promise<Map<string, Rows>> {
  const files = await filesIn(await bytesOf(store, { format: "parquet", query }));
  const tables = new Map<string, Rows>();
  for (const [name, bytes] of files) {
    const file = new Uint8Array(bytes).buffer;
    tables.set(name, await parquetReadObjects({ file }));
  }
  return tables;
}

test("has the tables of csv, with their types", async () => {
  const store = await recordToExport();
  const tables = await tablesOf(store);
  const csv = await filesIn(await bytesOf(store, { format: "csv" }));
  for (const { name } of TABLES)
    expect(tables.get(`${name}.parquet`)).toHaveLength(parse(csv.get(`${name}.csv`) ?? "").length - 1);
  expect(tables.get("readouts.parquet")?.[0]).toMatchObject({
    name: "=cmd|'/c calc'!A1",
    published: new Date("2033-12-01"),
    added: new Date("2034-01-01T00:00:00.000Z"),
  });
  expect(tables.get("amounts.parquet")).toContainEqual(
    expect.objectContaining({ value: 2_000_000, currency: "EUR" }),
  );
  expect(tables.get("threads.parquet")).toContainEqual(
    expect.objectContaining({ by_evidence: "kept", due_last: expect.any(Date) }),
  );
});

test("has the exact words of every find", async () => {
  const tables = await tablesOf(await recordToExport());
  const texts = new Map(tables.get("readouts.parquet")?.map(({ id, text }) => [id, String(text)]));
  for (const name of ["mentions", "statements", "acts", "encounters", "facts", "entries", "steps"])
    for (const { readout, start, end, words } of tables.get(`${name}.parquet`) ?? [])
      expect(texts.get(readout)?.slice(Number(start), Number(end))).toBe(words);
});

test("has all tables where nothing is found, without rows", async () => {
  const tables = await tablesOf(await recordToExport(), "kind:refusal");
  expect([...tables.keys()]).toEqual(TABLES.map(({ name }) => `${name}.parquet`));
  expect([...tables.values()].flat()).toEqual([]);
});
