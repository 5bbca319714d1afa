import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import Libsql from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { describeEngines, newRecord, opened, type TestedEngine } from "../../specs/engines/engines.js";
import { add } from "../app/add/add.js";
import { digest } from "../app/add/digest.js";
import { migrate } from "./migrations/migrate.js";
import { MIGRATIONS } from "./migrations/migration.js";
import { openRecord, type Store, type Where } from "./store.js";

const AT = "2034-01-01T00:00:00.000Z";
const ADDER = fileURLToPath(new URL("../../specs/engines/adder.mjs", import.meta.url));
const PROGRAM = fileURLToPath(new URL("../../bin/entente.js", import.meta.url));

const adding = (store: Store, ...texts: string[]): Promise<unknown> =>
  add(
    store,
    texts.map((text) => ({ received: { text, name: "note" } })),
    digest,
    AT,
  );

async function idsIn(store: Store): Promise<Set<string>> {
  const rows = await store.db.selectFrom("document").select("id").execute();
  return new Set(rows.map(({ id }) => id));
}

/** Starts a process that adds; gives it and the ids that it has acknowledged so far. */
function adder(
  where: Where,
  series: string,
  count?: number,
): { child: ReturnType<typeof spawn>; acknowledged: () => string[] } {
  const words = [ADDER, JSON.stringify(where), series, ...(count === undefined ? [] : [String(count)])];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  let told = "";
  child.stdout?.on("data", (chunk: Buffer) => (told += chunk.toString()));
  return { child, acknowledged: () => told.split("\n").slice(0, -1) };
}

const KILLS: Readonly<Record<string, number>> = { SQLite: 50, PostgreSQL: 10 };
const LONGEST_LIFE_MS = 60;

async function killOnce(where: Where, series: string): Promise<string[]> {
  const { child, acknowledged } = adder(where, series);
  if (child.stdout) await once(child.stdout, "data");
  await pause(Math.random() * LONGEST_LIFE_MS);
  child.kill("SIGKILL");
  await once(child, "close");
  return acknowledged();
}

function ofEngine(engine: TestedEngine): void {
  test("what has been acknowledged is there when the process that added it is killed", async () => {
    const where = await engine.place();
    const acknowledged: string[] = [];
    for (let kill = 0; kill < (KILLS[engine.name] ?? 0); kill++)
      acknowledged.push(...(await killOnce(where, `kill ${kill}`)));
    const held = await idsIn(await opened(where));
    expect(acknowledged.length).toBeGreaterThan(KILLS[engine.name] ?? 0);
    expect(acknowledged.filter((id) => !held.has(id))).toEqual([]);
  }, 180_000);

  test("two processes that write at once lose nothing", async () => {
    const where = await engine.place();
    const store = await opened(where);
    const { child, acknowledged } = adder(where, "another", 40);
    const closed = once(child, "close");
    for (let number = 0; number < 40; number++) await adding(store, `Text ${number} of this one.`);
    await closed;
    expect(acknowledged()).toHaveLength(40);
    expect((await idsIn(store)).size).toBe(80);
  });

  test("who cannot write in time says why, and can when the other has finished", async () => {
    const where = await engine.place();
    const [first, second] = [await opened(where), await opened(where, { patience: 200 })];
    let finish = (): void => {};
    const holding = first.write(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    await pause(50);
    await expect(adding(second, "A note.")).rejects.toThrow("is being written to by another program");
    expect(await idsIn(second)).toEqual(new Set());
    finish();
    await holding;
    await adding(second, "A note.");
    expect((await idsIn(first)).size).toBe(1);
  });

  test("a record of a newer program is refused and left as it is", async () => {
    const where = await engine.place();
    const store = await opened(where);
    await adding(store, "A note.");
    await store.db.insertInto("migration").values({ number: 99, name: "later", applied: AT }).execute();
    await expect(openRecord(where)).rejects.toThrow("was made by a newer entente: its tables have form 99");
    expect((await idsIn(store)).size).toBe(1);
  });

  test("an interrupted migration leaves the record as it was", async () => {
    const store = await newRecord(engine);
    await adding(store, "A note.");
    const broken = {
      name: "broken",
      statements: () => ["create table further (number integer)", "create nonsense"],
    };
    await expect(migrate(store, [...MIGRATIONS, broken])).rejects.toThrow();
    expect(await store.engine.tableNames(store.db)).not.toContain("further");
    expect((await idsIn(store)).size).toBe(1);
    const whole = { name: "whole", statements: () => ["create table further (number integer)"] };
    await migrate(store, [...MIGRATIONS, whole]);
    expect(await store.engine.tableNames(store.db)).toContain("further");
  });

  test("opening an up-to-date record changes nothing", async () => {
    const where = await engine.place();
    await opened(where);
    const again = await opened(where);
    const steps = await again.db.selectFrom("migration").select("number").execute();
    expect(steps).toHaveLength(MIGRATIONS.length);
  });
}

describeEngines("a record", ofEngine);

function scratch(): string {
  const directory = mkdtempSync(join(tmpdir(), "entente-store-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

test("a file that is not there is not made by asking", async () => {
  await expect(openRecord({ file: join(scratch(), "none.db") })).rejects.toThrow("does not exist");
});

test.each([
  ["text", "This is a letter and no database. ".repeat(200)],
  ["a little text", "Dear Sir"],
])("a file that holds %s is refused and left as it is", async (_what, content) => {
  const file = join(scratch(), "letter.txt");
  writeFileSync(file, content);
  await expect(openRecord({ file }, { create: true })).rejects.toThrow(/is not a record|is damaged/);
  expect(readFileSync(file, "utf8")).toBe(content);
});

test("the database of another program is refused", async () => {
  const file = join(scratch(), "other.db");
  const other = new Libsql(file);
  other.exec("create table recipe (name text)");
  other.close();
  await expect(openRecord({ file }, { create: true })).rejects.toThrow("holds something else than a record");
});

test.each([
  ["a directory", (directory: string) => directory, "is no file"],
  [
    "a file in a directory that is not there",
    (directory: string) => join(directory, "no", "a.db"),
    "directory does not exist",
  ],
])("%s is refused", async (_what, place, message) => {
  await expect(openRecord({ file: place(scratch()) }, { create: true })).rejects.toThrow(message);
});

test("a damaged file is said to be damaged", async () => {
  const file = join(scratch(), "entente.db");
  const store = await openRecord({ file }, { create: true });
  await adding(store, ...Array.from({ length: 30 }, (_, number) => `Note ${number}. ${"word ".repeat(400)}`));
  await store.close();
  const handle = openSync(file, "r+");
  writeSync(handle, Buffer.alloc(statSync(file).size - 8192, 0xa5), 0, undefined, 8192);
  await expect(openRecord({ file }).then(idsIn)).rejects.toThrow("is damaged");
});

test("a full disk is told, nothing is lost, and with more room it goes on", async () => {
  const file = join(scratch(), "entente.db");
  const store = await opened({ file });
  await adding(store, "The first note.");
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
  const limit = (pages: number): Promise<unknown> =>
    sql`pragma max_page_count = ${sql.lit(pages)}`.execute(store.db);
  await limit((rows[0]?.page_count ?? 0) + 10);
  const long = "A long note. ".repeat(20_000);
  await expect(adding(store, long)).rejects.toThrow("cannot grow: the disk is full");
  expect((await idsIn(store)).size).toBe(1);
  await limit(100_000);
  await adding(store, long);
  expect((await idsIn(store)).size).toBe(2);
});

/** Root may write anywhere: then the program is run as nobody. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

test("a directory that may not be written to is told", async () => {
  const directory = scratch();
  const file = join(directory, "entente.db");
  await (await openRecord({ file }, { create: true })).close();
  const run = (...words: string[]): string =>
    spawnSync(process.execPath, [PROGRAM, ...words], { cwd: "/", encoding: "utf8", ...NOBODY }).stderr;
  chmodSync(file, 0o444);
  chmodSync(directory, 0o555);
  const readme = fileURLToPath(new URL("../../README.md", import.meta.url));
  expect(run("add", "--data", file, readme)).toMatch(
    /: (?:cannot be opened|may not be written to) \(check the permissions/,
  );
  expect(run("add", "--data", join(directory, "new.db"), readme)).toMatch(
    /: cannot be opened \(check the permissions/,
  );
  chmodSync(directory, 0o755);
});

test.each([
  ["postgres://user:secret@localhost:1/none", "cannot be reached"],
  ["postgres://user:secret@nowhere.invalid/none", "cannot be reached"],
  ["postgres://user:secret@local host/none", "is no address of a PostgreSQL database"],
])("a server that is not there is told, its password is not: %s", async (url, message) => {
  const failure = await openRecord({ url }).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ message: expect.stringContaining(message) });
  expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain("secret");
});
