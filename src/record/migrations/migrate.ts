import { CompiledQuery } from "kysely";
import { Problem } from "../../problem.js";
import type { Database, DataDefinition, Engine } from "../engines/engine.js";
import { MIGRATIONS, type Migration } from "./migration.js";

/** A record whose tables may have an older form. */
interface Unmigrated {
  readonly db: Database;
  readonly engine: Engine;
  readonly write: <Result>(work: (db: Database) => Promise<Result>) => Promise<Result>;
}

/**
 * Brings the tables of a record to the form that the program knows, in one transaction: all steps or none.
 * @throws Problem when the record is of a newer program, or the database holds something else
 */
export async function migrate(
  store: Unmigrated,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  if ((await appliedIn(store.db, store.engine, migrations.length)) === migrations.length) return;
  await store.write(async (db) => {
    // Another program may have been first while this one waited.
    const applied = await appliedIn(db, store.engine, migrations.length);
    for (const [index, migration] of migrations.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      if (index >= applied) await apply(db, store.engine.ddl, index + 1, migration);
    }
  });
}

/** Takes one step and writes down that it has been taken. */
async function apply(db: Database, ddl: DataDefinition, number: number, migration: Migration): Promise<void> {
  const before = number === 1 ? [...ddl.first, ledger(ddl.plain)] : [];
  for (const statement of [...before, ...migration.statements(ddl)]) {
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await db.executeQuery(CompiledQuery.raw(statement));
  }
  const applied = new Date().toISOString();
  await db.insertInto("migration").values({ number, name: migration.name, applied }).execute();
}

const ledger = (plain: string): string =>
  `create table migration (number integer primary key, name text not null, applied text not null) ${plain}`;

/** The number of the last step that has been taken; 0 where the database is empty. */
async function appliedIn(db: Database, engine: Engine, known: number): Promise<number> {
  const tables = await engine.tableNames(db);
  if (tables.length === 0) return 0;
  if (!tables.includes("migration") || !tables.includes("document"))
    throw new Problem("holds something else than a record", "name another file or database", engine.where);
  const last = await db
    .selectFrom("migration")
    .select(({ fn }) => fn.max("number").as("number"))
    .executeTakeFirst();
  const applied = last?.number ?? 0;
  if (applied <= known) return applied;
  throw new Problem(
    `was made by a newer entente: its tables have form ${applied}, this program knows up to ${known}`,
    "install the newest entente",
    engine.where,
  );
}
