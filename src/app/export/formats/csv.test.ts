import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { Package } from "datapackage";
import { expect, onTestFinished, test } from "vitest";
import { bytesOf, recordToExport } from "../../../../specs/export/exporting.js";
import { filesIn } from "../../../../specs/export/files-in.js";
import { TABLES } from "../tables/tables.js";

async function packageOf(archive: Buffer): Promise<Package> {
  const directory = mkdtempSync(join(tmpdir(), "entente-csv-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeFileSync(join(directory, "entente.csv.zip"), archive);
  return Package.load(join(directory, "entente.csv.zip"));
}

test("is a Tabular Data Package by the schema of Frictionless, and its rows are as that describes them", async () => {
  const read = await packageOf(await bytesOf(await recordToExport(), { format: "csv" }));
  expect(read.errors).toEqual([]);
  expect(read.valid).toBe(true);
  expect(read.resources.map(({ name }) => name)).toEqual(TABLES.map(({ name }) => name));
  const counts: Record<string, number> = {};
  for (const resource of read.resources)
    counts[resource.name] = (await resource.read({ keyed: true, relations: true })).length;
  expect(counts).toMatchObject({ readouts: 5, sources: 5, decisions: 0 });
  for (const name of ["mentions", "statements", "acts", "threads", "entries", "occasions", "people"])
    expect(counts[name]).toBeGreaterThan(1);
});

test("says where each find stands, to the character and on its page", async () => {
  const read = await packageOf(await bytesOf(await recordToExport(), { format: "csv" }));
  const rows = async (name: string) =>
    (await read.getResource(name)?.read({ keyed: true, relations: false })) ?? [];
  const texts = new Map((await rows("readouts")).map(({ id, text }) => [id, String(text)]));
  const statements = await rows("statements");
  for (const { readout, start, end, words } of statements)
    expect([words, `'${texts.get(readout)?.slice(Number(start), Number(end))}`]).toSatisfy(
      ([told, apart]: [string, string]) => told === apart || told === apart.slice(1),
    );
  expect(statements.map(({ page }) => page)).toContainEqual(
    expect.stringContaining("https://press.example/plan?lang=en#:~:text="),
  );
});

test("has nothing that a spreadsheet would run", async () => {
  const files = await filesIn(await bytesOf(await recordToExport(), { format: "csv" }));
  for (const { name } of TABLES)
    for (const row of parse(files.get(`${name}.csv`) ?? ""))
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(files.get("readouts.csv")?.toString()).toContain(`'=cmd|'/c calc'!A1`);
});

test("has headings alone where nothing is found", async () => {
  const asked = { format: "csv", query: "kind:refusal" };
  const read = await packageOf(await bytesOf(await recordToExport(), asked));
  expect(await read.getResource("readouts")?.read({ keyed: true, relations: true })).toEqual([]);
});
