import { Problem } from "../../problem.js";
import { readingOf } from "../claims/reading-of.js";
import { digestOf } from "../documents/digest.js";
import { numberOf } from "../documents/put-document.js";
import { putReading } from "../documents/put-reading.js";
import type { Database } from "../engines/engine.js";
import { putRosterPeople } from "../rosters/rosters.js";
import type { Store } from "../store.js";
import { putWatched } from "../watched/watched.js";
import { checkedLines } from "./check-backup.js";
import type {
  Counts,
  DocumentLine,
  Line,
  ReadingLine,
  RosterLine,
  RosterPersonLine,
  SourceLine,
} from "./format.js";

/**
 * Brings a backup into an empty record: all of it, in one transaction.
 * @returns how much was restored
 * @throws Problem when the file is damaged or the record is not empty; then nothing has been written
 */
export function restoreBackup(store: Store, file: string): Promise<Counts> {
  return store.write(async (db) => {
    await refuseUnlessEmpty(store, db);
    return each(file, (line) => restoreLine(store, db, line));
  });
}

/**
 * Reads a backup to its end, so that nothing is begun with one that is damaged.
 * @throws Problem when it is not as it was written
 */
export const checkBackup = (file: string): Promise<Counts> => each(file, async () => {});

async function each(file: string, work: (line: Line) => Promise<void>): Promise<Counts> {
  const lines = checkedLines(file);
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- line by line
    const next = await lines.next();
    if (next.done === true) return next.value;
    // oxlint-disable-next-line no-await-in-loop -- line by line
    await work(next.value);
  }
}

async function refuseUnlessEmpty({ engine }: Store, db: Database): Promise<void> {
  const document = await db.selectFrom("document").select("number").limit(1).executeTakeFirst();
  const decision = await db.selectFrom("decision").select("number").limit(1).executeTakeFirst();
  const roster = await db.selectFrom("roster").select("number").limit(1).executeTakeFirst();
  const watched = await db.selectFrom("watched").select("address").limit(1).executeTakeFirst();
  if ([document, decision, roster, watched].some((row) => row !== undefined))
    throw new Problem("is not empty", "restore into a new file or database: --data FILE", engine.where);
}

async function restoreLine(store: Store, db: Database, line: Line): Promise<void> {
  if (line.type === "document") return restoreDocument(db, line);
  if (line.type === "source") return restoreSource(db, line);
  if (line.type === "reading") return restoreReading(store, db, line);
  if (line.type === "rostered") return restoreRostered(store, db, line);
  if (line.type === "roster") return restoreRoster(db, line);
  if (line.type === "watched") return putWatched(db, line.address, line.state);
  const { type: _type, ...decision } = line;
  await db.insertInto("decision").values(decision).execute();
}

async function restoreRoster(db: Database, { type: _type, ...roster }: RosterLine): Promise<void> {
  await db.insertInto("roster").values(roster).execute();
}

async function restoreRostered(
  { engine }: Store,
  db: Database,
  { roster, ordinal, value }: RosterPersonLine,
): Promise<void> {
  const found = await db
    .selectFrom("roster")
    .select("number")
    .where("place", "=", roster)
    .executeTakeFirstOrThrow();
  await putRosterPeople({ db, engine }, found.number, [value], ordinal);
}

async function restoreDocument(db: Database, { id, text, bytes, added }: DocumentLine): Promise<void> {
  const row = { id, text, bytes: bytes === null ? null : Buffer.from(bytes, "base64"), added };
  await db.insertInto("document").values(row).execute();
}

async function restoreSource(
  db: Database,
  { type: _type, document, mediaType, pageStarts, ...source }: SourceLine,
): Promise<void> {
  const particulars = { media_type: mediaType, page_starts: pageStarts };
  await db
    .insertInto("source")
    .values({ ...source, ...particulars, document: await known(db, document) })
    .execute();
}

/** What is derived from a reading is derived again: the same program writes what it will look for. */
async function restoreReading({ engine }: Store, db: Database, line: ReadingLine): Promise<void> {
  const document = await known(db, line.document);
  const { text } = await db
    .selectFrom("document")
    .select("text")
    .where("number", "=", document)
    .executeTakeFirstOrThrow();
  const { givenPublished: published, givenPublisher: publisher } = line;
  const circumstances = {
    ...(published !== null && { published }),
    ...(publisher !== null && { publisher }),
  };
  const digest = digestOf(text, circumstances, readingOf(text, line, line.claims));
  await putReading({ db, engine }, document, { ...digest, engine: line.engine });
}

async function known(db: Database, id: string): Promise<number> {
  const number = await numberOf(db, id);
  if (number !== undefined) return number;
  throw new Problem(`speaks of a document that it does not hold: ${id}`, "take another copy of the backup");
}
