import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Libsql from "libsql";
import { sql, SqliteDialect, type SqliteDatabase } from "kysely";
import { Problem } from "../../problem.js";
import type { Engine, Phrase, Rows, WordIndex } from "./engine.js";
import { explaining, type Explain } from "./explaining.js";

/** More texts of statements than the program has. */
const MOST_STATEMENTS = 200;

/**
 * A record in one file.
 * @param patience how long to wait for another writer, in milliseconds
 * @throws Problem when there is no such file and none can be made
 */
export function sqlite(file: string, patience: number): Engine {
  const path = resolve(file);
  const database = openFile(path, file);
  const prepare = cachedStatements(database);
  const explain: Explain = (error) => explained(error, file);
  for (const setting of ["synchronous = full", `busy_timeout = ${patience}`, "foreign_keys = on"])
    prepare(`pragma ${setting}`).run([]);
  const adapter: SqliteDatabase = { prepare, close: () => settle(database) };
  return {
    name: "SQLite",
    where: file,
    dialect: explaining(new SqliteDialect({ database: adapter }), explain),
    begin: ["begin immediate"],
    snapshot: ["begin"],
    ddl: {
      first: [],
      text: "text",
      bytes: "blob",
      large: "integer",
      identity: "integer primary key",
      keyed: "strict, without rowid",
      plain: "strict",
      lasting,
      // Words come ready, parted by spaces: both engines are to agree on what a word is.
      words: [
        `create virtual table word using fts5
           (words, content = '', contentless_delete = 1, tokenize = "ascii tokenchars ':'")`,
      ],
      wordsAnew,
    },
    tableNames: async (db) => {
      const { rows } = await sql<{
        name: string;
      }>`select name from sqlite_master where type = 'table'`.execute(db);
      return rows.map(({ name }) => name);
    },
    insertRows: async (_db, rows) => Promise.resolve(insert(prepare, rows, explain)),
    words,
    size: async () => Promise.resolve(sizeOf(path)),
  };
}

function openFile(path: string, file: string): Libsql.Database {
  if (!existsSync(dirname(path)))
    throw new Problem(
      "cannot be made: its directory does not exist",
      "make the directory, or choose another",
      file,
    );
  if (existsSync(path) && !statSync(path).isFile())
    throw new Problem("is no file", "name the file that holds the record", file);
  try {
    const database = new Libsql(path);
    // Also the first look at the file, so that what is no database is found here.
    database.prepare("pragma journal_mode = wal").all([]);
    return database;
  } catch (error) {
    throw explained(error, file);
  }
}

/**
 * Closes a database after moving what the write-ahead log holds into its file, so that the file alone is the record.
 * Where others use it too, the last of them does so.
 */
function settle(database: Libsql.Database): void {
  try {
    database.exec("pragma busy_timeout = 0");
    database.prepare("pragma wal_checkpoint(truncate)").all([]);
  } catch {
    // Nothing is lost: the log is read again with the file.
  }
  database.close();
}

/** Gives the statements of a database, each prepared once. */
function cachedStatements(database: Libsql.Database): SqliteDatabase["prepare"] {
  const known = new Map<string, Libsql.Statement>();
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const statement = database.prepare(text);
    if (known.size >= MOST_STATEMENTS) known.clear();
    known.set(text, statement);
    return statement;
  };
}

/** Row by row: with a statement that stands prepared this is faster than any statement for many rows (measured). */
function insert(prepare: SqliteDatabase["prepare"], { table, columns, rows }: Rows, explain: Explain): void {
  const names = columns.map((column) => `"${column}"`).join(", ");
  try {
    const statement = prepare(
      `insert into "${table}" (${names}) values (${columns.map(() => "?").join(", ")})`,
    );
    for (const row of rows) statement.run(row);
  } catch (error) {
    throw explain(error);
  }
}

/**
 * What an index without its texts holds is read through fts5vocab. `prefix` keeps beginnings of three letters, the
 * shortest that can be asked for: many words have them, few have longer ones.
 */
const wordsAnew = [
  "create virtual table word_place using fts5vocab (word, instance)",
  `create virtual table word_anew using fts5
     (words, content = '', contentless_delete = 1, tokenize = "ascii tokenchars ':'", prefix = '3')`,
  `insert into word_anew (rowid, words)
     select doc, group_concat(case when instr(term, ':') > 0 then ':' || term else term end, ' ')
     from (select doc, term from word_place order by doc, offset) group by doc`,
  "drop table word_place",
  "drop table word",
  "alter table word_anew rename to word",
];

function lasting(table: string): string[] {
  return ["update", "delete"].map(
    (change) => `create trigger ${table}_no_${change} before ${change} on ${table}
                 begin select raise(abort, 'rows of ${table} are never changed'); end`,
  );
}

const words: WordIndex = {
  put: async (db, position, list) => {
    await sql`insert into word (rowid, words) values (${position}, ${list.join(" ")})`.execute(db);
  },
  remove: async (db, position) => {
    await sql`delete from word where rowid = ${position}`.execute(db);
  },
  find: async (db, { phrases, from, to, limit }) => {
    const { rows } = await sql<{ position: number }>`
      select rowid as position from word
      where word match ${matching(phrases)} and rowid between ${from} and ${to}
      order by rowid desc limit ${limit}`.execute(db);
    return rows.map(({ position }) => position);
  },
};

const written = ({ words: list, prefix }: Phrase): string => `"${list.join(" ")}"${prefix ? " *" : ""}`;

/** A query of FTS5: https://www.sqlite.org/fts5.html#full_text_query_syntax */
function matching(phrases: readonly Phrase[]): string {
  const wanted = phrases.filter(({ negated }) => !negated).map(written);
  const unwanted = phrases.filter(({ negated }) => negated).map(written);
  return [wanted.join(" AND "), ...unwanted].join(" NOT ");
}

function sizeOf(path: string): number {
  const files = [path, `${path}-wal`].filter((name) => existsSync(name));
  return files.reduce((sum, name) => sum + statSync(name).size, 0);
}

const SEE_BACKUP = "restore the last backup into a new file with `entente restore`";

/** What went wrong, for people, by SQLite's result code: https://www.sqlite.org/rescode.html */
const CAUSES: readonly (readonly [code: RegExp, what: string, remedy: string])[] = [
  [
    /^SQLITE_BUSY|^SQLITE_LOCKED/,
    "is being written to by another program, which did not finish in time",
    "try again when it has finished",
  ],
  [
    /^SQLITE_FULL/,
    "cannot grow: the disk is full",
    "make room and try again; nothing that was recorded is lost",
  ],
  [
    /^SQLITE_NOTADB/,
    "is not a record: the file is no SQLite database",
    "name the file that `entente add` made",
  ],
  [/^SQLITE_CORRUPT/, "is damaged", SEE_BACKUP],
  [/^SQLITE_READONLY/, "may not be written to", "check the permissions of the file and of its directory"],
  [/^SQLITE_CANTOPEN/, "cannot be opened", "check the permissions of the file and of its directory"],
  [/^SQLITE_PERM|^SQLITE_AUTH/, "may not be used", "check the permissions of the file and of its directory"],
  [/^SQLITE_IOERR/, "cannot be read or written: the disk reports an error", "check the disk"],
];

function explained(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof Problem) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = CAUSES.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return new Problem(known[1], known[2], file);
  if (error.message.startsWith("ConnectionFailed"))
    return new Problem("cannot be opened", "check the permissions of the file and of its directory", file);
  return error;
}
