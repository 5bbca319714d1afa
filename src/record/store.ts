import { existsSync } from "node:fs";
import { CompiledQuery, Kysely } from "kysely";
import { Problem } from "../problem.js";
import type { Database, Engine } from "./engines/engine.js";
import { migrate } from "./migrations/migrate.js";
import type { Tables } from "./tables.js";

/** Where a record is: a file, or a PostgreSQL server. */
export type Where = { readonly file: string } | { readonly url: string };

/** A record that stands open. */
export interface Store {
  readonly engine: Engine;
  readonly db: Database;
  /**
   * Does what may write as one transaction: when the promise is fulfilled, all of it is on the disk; when it is
   * rejected, nothing is. Waits for another writer.
   */
  readonly write: <Result>(work: (db: Database) => Promise<Result>) => Promise<Result>;
  /** Reads the record as it is when the reading begins, whatever others write meanwhile. */
  readonly snapshot: <Result>(work: (db: Database) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export interface Opening {
  /** Whether a file that is not there is made. */
  readonly create?: boolean;
  /** How long to wait for another writer, in milliseconds. */
  readonly patience?: number;
  /**
   * How long one question may take, in milliseconds; however long where it is not said. A server is told; SQLite, which
   * answers in this very thread, cannot be, and is only asked what is bounded.
   */
  readonly longest?: number;
}

/** Adding a large archive commits every few documents: nobody waits long. */
const PATIENCE = 10_000;

/**
 * Opens a record, and brings its tables to the form that this program knows.
 * @throws Problem when it is not there, cannot be used, is damaged or of a newer program
 */
export async function openRecord(
  where: Where,
  { create = false, patience = PATIENCE, longest }: Opening = {},
): Promise<Store> {
  if ("file" in where && !create && !existsSync(where.file))
    throw new Problem("does not exist", "add readouts first: entente add FILE", where.file);
  const engine = await engineOf(where, patience, longest);
  const db = new Kysely<Tables>({ dialect: engine.dialect });
  const store: Store = {
    engine,
    db,
    write: (work) => inTransaction(db, engine.begin, work),
    snapshot: (work) => inTransaction(db, engine.snapshot, work),
    close: () => db.destroy(),
  };
  try {
    await migrate(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Each engine is loaded only where it is used. */
async function engineOf(where: Where, patience: number, longest?: number): Promise<Engine> {
  if ("file" in where) return (await import("./engines/sqlite.js")).sqlite(where.file, patience);
  return (await import("./engines/postgresql.js")).postgresql(where.url, patience, longest);
}

function inTransaction<Result>(
  db: Database,
  begin: readonly string[],
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  return db.connection().execute(async (connection) => {
    const say = (statement: string): Promise<unknown> =>
      connection.executeQuery(CompiledQuery.raw(statement));
    try {
      for (const statement of begin) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await say(statement);
      }
      const result = await work(connection);
      await say("commit");
      return result;
    } catch (error) {
      // What went wrong is more telling than that nothing was under way, or no longer can be.
      await say("rollback").catch(() => {});
      throw error;
    }
  });
}
