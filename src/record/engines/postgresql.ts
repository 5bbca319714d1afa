import { CompiledQuery, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { Problem } from "../../problem.js";
import type { Engine, Rows } from "./engine.js";
import { explaining } from "./explaining.js";
import { words } from "./postgresql-words.js";

/** All tables are in a schema of their own, so that a database may hold other things. */
const SCHEMA = "entente";
/** The advisory lock that writers take: "ente" in ASCII. */
const WRITERS = 0x656e7465;

/**
 * A record on a server.
 * @param url as `postgres://user:password@host:5432/database`
 * @param patience how long to wait for another writer, in milliseconds
 * @param longest how long a statement may take, in milliseconds
 */
export function postgresql(url: string, patience: number, longest = 0): Engine {
  const where = withoutPassword(url);
  return {
    name: "PostgreSQL",
    where,
    dialect: explaining(new PostgresDialect({ pool: poolOf(url, patience, longest) }), (error) =>
      explained(error, where),
    ),
    begin: ["begin", `select pg_advisory_xact_lock(${WRITERS})`],
    snapshot: ["begin isolation level repeatable read, read only"],
    ddl: {
      first: [`create schema if not exists ${SCHEMA}`],
      text: 'text collate "C"',
      bytes: "bytea",
      large: "bigint",
      identity: "integer primary key generated always as identity",
      keyed: "",
      plain: "",
      lasting,
      words: [
        "create table word (position bigint primary key, words tsvector not null)",
        "create index word_words on word using gin (words)",
      ],
      wordsAnew: [
        // Words are of letters, digits and colons: none needs to be escaped.
        `update word set words = (
           select string_agg(
             concat('''', case when lexeme like '%:%' then ':' end, lexeme, ''':', array_to_string(positions, ',')), ' '
           )::tsvector from unnest(words)
         ) where words <> ''::tsvector`,
      ],
    },
    tableNames: async (db) => {
      const { rows } = await sql<{ name: string }>`
        select table_name as name from information_schema.tables where table_schema = ${SCHEMA}`.execute(db);
      return rows.map(({ name }) => name);
    },
    insertRows: async (db, rows) => {
      if (rows.rows.length > 0) await db.executeQuery(insertionOf(rows));
    },
    words,
    size: async (db) => {
      const { rows } = await sql<{
        size: number;
      }>`select pg_database_size(current_database()) as size`.execute(db);
      return rows[0]?.size ?? 0;
    },
  };
}

const INT8: number = pg.types.builtins.INT8;

/** Whole numbers come as numbers: none of ours is beyond 2^53. */
const types = {
  getTypeParser: (oid: number, format?: "text" | "binary"): unknown =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format),
};

function poolOf(url: string, patience: number, longest: number): pg.Pool {
  const settings = {
    search_path: SCHEMA,
    lock_timeout: patience,
    statement_timeout: longest,
    synchronous_commit: "on",
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const pool = new pg.Pool({ connectionString: url, options: options.join(" "), types, max: 4 });
  // A connection that breaks while nobody uses it is told of when it is next used.
  pool.on("error", () => {});
  return pool;
}

/** The columns' types are those of the table. */
function insertionOf({ table, columns, rows }: Rows): CompiledQuery {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
  return CompiledQuery.raw(
    `insert into "${table}" (${names}) select ${names} from json_populate_recordset(null::"${table}", $1::json)`,
    [JSON.stringify(objects)],
  );
}

function lasting(table: string): string[] {
  return [
    `create or replace function lasting() returns trigger language plpgsql as
       $$ begin raise exception 'rows of % are never changed', tg_table_name; end $$`,
    `create trigger ${table}_lasting before update or delete or truncate on ${table}
       for each statement execute function lasting()`,
  ];
}

function withoutPassword(url: string): string {
  try {
    const parts = new URL(url);
    return `${parts.protocol}//${parts.host}${parts.pathname}`;
  } catch {
    throw new Problem(
      "is no address of a PostgreSQL database",
      "give it as postgres://user:password@host/database",
      "DATABASE_URL",
    );
  }
}

const CHECK_SERVER = "check that the server runs and that DATABASE_URL names it";

/** What went wrong, for people, by https://www.postgresql.org/docs/15/errcodes-appendix.html or Node's code. */
const CAUSES: readonly (readonly [code: RegExp, what: string, remedy: string])[] = [
  [
    /^55P03$|^40P01$/,
    "is being written to by another program, which did not finish in time",
    "try again when it has finished",
  ],
  [
    /^53100$/,
    "cannot grow: the server's disk is full",
    "make room and try again; nothing that was recorded is lost",
  ],
  [/^57014$/, "did not answer in time", "ask for less at once"],
  [/^53|^57P03$/, "cannot take a connection now", "try again later"],
  [/^XX00[12]$/, "is damaged", "restore the last backup into a new database with `entente restore`"],
  [/^28/, "refuses the user or the password", "check DATABASE_URL"],
  [/^3D000$/, "does not exist on the server", "make it with createdb, or check DATABASE_URL"],
  [
    /^42501$|^25006$/,
    "may not be written to by this user",
    "give the user the right to create a schema in the database",
  ],
  [/^57P|^08|^ECONNRESET$|^EPIPE$/, "closed the connection", CHECK_SERVER],
  [/^E[A-Z]+$/, "cannot be reached", CHECK_SERVER],
];

function explained(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || error instanceof Problem) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = CAUSES.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return new Problem(known[1], known[2], where);
  return /^Connection terminated|timeout exceeded/.test(error.message)
    ? new Problem("closed the connection", CHECK_SERVER, where)
    : error;
}
