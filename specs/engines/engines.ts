import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { describe, inject, onTestFinished } from "vitest";
import { openRecord, type Opening, type Store, type Where } from "../../src/record/store.js";
import { missingServer, serverFor } from "./postgresql.js";

/** An engine to test with. */
export interface TestedEngine {
  readonly name: string;
  /** A place where no record is yet; it goes when the test ends. */
  readonly place: () => Promise<Where>;
}

const sqlite: TestedEngine = {
  name: "SQLite",
  place: async () => {
    const directory = mkdtempSync(join(tmpdir(), "entente-record-"));
    onTestFinished(() => rmSync(directory, { recursive: true }));
    return Promise.resolve({ file: join(directory, "entente.db") });
  },
};

const postgresql: TestedEngine = {
  name: "PostgreSQL",
  place: async () => {
    const server = await serverFor(inject("postgresql"));
    const name = `entente_${randomUUID().replaceAll("-", "")}`;
    await ask(server, `create database ${name}`);
    onTestFinished(() => ask(server, `drop database ${name} with (force)`));
    const url = new URL(server);
    url.pathname = `/${name}`;
    return { url: url.href };
  },
};

async function ask(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The engines that can be tested here. */
export const engines = (): readonly [TestedEngine, ...TestedEngine[]] =>
  missingServer() === undefined ? [sqlite, postgresql] : [sqlite];

/** Describes behaviour that all engines have; says so where one cannot be tested here. */
export function describeEngines(title: string, tests: (engine: TestedEngine) => void): void {
  const missing = missingServer();
  describe(`${title}: SQLite`, () => tests(sqlite));
  if (missing === undefined) describe(`${title}: PostgreSQL`, () => tests(postgresql));
  else if (process.env["ENTENTE_TEST_ALL_ENGINES"] === undefined)
    describe.skip(`${title}: PostgreSQL, left out: ${missing}`, () => tests(postgresql));
  else throw new Error(missing);
}

/** A new record that is closed when the test ends. */
export const newRecord = async (engine: TestedEngine, opening: Opening = {}): Promise<Store> =>
  opened(await engine.place(), opening);

/** The record at a place, closed when the test ends. */
export async function opened(place: Where, opening: Opening = {}): Promise<Store> {
  const store = await openRecord(place, { create: true, ...opening });
  onTestFinished(() => store.close());
  return store;
}
