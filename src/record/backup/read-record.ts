import type { Database } from "../engines/engine.js";
import type { Line } from "./format.js";

/** So many rows are held at once. */
const PAGE = 200;

/** All lines of a backup between heading and ending. */
export async function* linesIn(db: Database): AsyncGenerator<Line> {
  const pages = [documents, sources, readings, decisions, rosters];
  for (const page of pages) {
    for (let after = 0, isLast = false; !isLast;) {
      // oxlint-disable-next-line no-await-in-loop -- page by page
      const rows = await page(db, after);
      yield* rows.map(({ line }) => line);
      after = rows.at(-1)?.number ?? after;
      isLast = rows.length < PAGE;
    }
  }
  yield* rostered(db);
  yield* await watched(db);
}

interface Row {
  /** By which the next page is asked for. */
  readonly number: number;
  readonly line: Line;
}

async function documents(db: Database, after: number): Promise<Row[]> {
  const rows = await db
    .selectFrom("document")
    .selectAll()
    .where("number", ">", after)
    .orderBy("number")
    .limit(PAGE)
    .execute();
  return rows.map(({ number, id, text, bytes, added }) => ({
    number,
    line: {
      type: "document",
      id,
      text,
      bytes: bytes && Buffer.from(new Uint8Array(bytes)).toString("base64"),
      added,
    },
  }));
}

async function sources(db: Database, after: number): Promise<Row[]> {
  const rows = await db
    .selectFrom("source")
    .innerJoin("document", "document.number", "source.document")
    .select([
      "source.number",
      "document.id",
      "place",
      "name",
      "url",
      "publisher",
      "published",
      "source.added",
      "version",
      "media_type as mediaType",
      "language",
      "title",
      "page_starts as pageStarts",
    ])
    .where("source.number", ">", after)
    .orderBy("source.number")
    .limit(PAGE)
    .execute();
  return rows.map(({ number, id, ...source }) => ({
    number,
    line: { type: "source", document: id, ...source },
  }));
}

async function readings(db: Database, after: number): Promise<Row[]> {
  const rows = await db
    .selectFrom("reading")
    .innerJoin("document", "document.number", "reading.document")
    .select(["number", "id", "engine", "published", "publisher", "notes"])
    .select(["given_published as givenPublished", "given_publisher as givenPublisher"])
    .where("number", ">", after)
    .orderBy("number")
    .limit(PAGE)
    .execute();
  const claims = await db
    .selectFrom("claim")
    .select(["document", "kind", "ordinal", "value"])
    .where("document", ">", after)
    .where("document", "<=", rows.at(-1)?.number ?? after)
    .orderBy("document")
    .orderBy("kind")
    .orderBy("ordinal")
    .execute();
  return rows.map(({ number, id, ...reading }) => {
    const own = claims.filter(({ document }) => document === number);
    const kept = own.map(({ kind, ordinal, value }) => ({ kind, ordinal, value }));
    return { number, line: { type: "reading", document: id, ...reading, claims: kept } };
  });
}

async function decisions(db: Database, after: number): Promise<Row[]> {
  const rows = await db
    .selectFrom("decision")
    .selectAll()
    .where("number", ">", after)
    .orderBy("number")
    .limit(PAGE)
    .execute();
  return rows.map((decision) => ({ number: decision.number, line: { type: "decision", ...decision } }));
}

async function rosters(db: Database, after: number): Promise<Row[]> {
  const rows = await db
    .selectFrom("roster")
    .selectAll()
    .where("number", ">", after)
    .orderBy("number")
    .limit(PAGE)
    .execute();
  return rows.map(({ number, ...roster }) => ({ number, line: { type: "roster", ...roster } }));
}

/** The people of all rosters, page by page. */
async function* rostered(db: Database): AsyncGenerator<Line> {
  for (let last = { roster: 0, ordinal: -1 }, isLast = false; !isLast;) {
    // oxlint-disable-next-line no-await-in-loop -- page by page
    const rows = await db
      .selectFrom("roster_person")
      .innerJoin("roster", "roster.number", "roster_person.roster")
      .select(["roster", "ordinal", "place", "value"])
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple("roster", "ordinal"), ">", tuple(last.roster, last.ordinal)),
      )
      .orderBy("roster")
      .orderBy("ordinal")
      .limit(PAGE)
      .execute();
    for (const { place, ordinal, value } of rows) yield { type: "rostered", roster: place, ordinal, value };
    last = rows.at(-1) ?? last;
    isLast = rows.length < PAGE;
  }
}

/** Few are watched. */
async function watched(db: Database): Promise<Line[]> {
  const rows = await db.selectFrom("watched").selectAll().orderBy("address").execute();
  return rows.map((row) => ({ type: "watched", ...row }));
}
