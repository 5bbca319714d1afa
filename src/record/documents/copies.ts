import { isSameText } from "../../following/duplicates/same-text.js";
import type { Database, Engine } from "../engines/engine.js";
import { inParts } from "../results/in-parts.js";
import { markStaleBy } from "../results/stale.js";
import { headsWith, type DocumentHead } from "./readouts.js";

/** Of so many texts that are alike at most it is asked whether they are the same. */
const MOST_CANDIDATES = 8;

/**
 * Finds out whether the text of a document is held already, with small changes; within a transaction.
 * @param bands of the text, by `bandsOf`: texts that are the same share one
 */
export async function recordCopies(
  { db, engine }: { readonly db: Database; readonly engine: Engine },
  document: number,
  bands: readonly string[],
): Promise<void> {
  if (bands.length === 0) return;
  const alike = await textsAlike(db, document, bands);
  // Of a document that is read again they are there already.
  await db.deleteFrom("band").where("document", "=", document).where("band", "in", bands).execute();
  const rows = bands.map((band) => [band, document]);
  await engine.insertRows(db, { table: "band", columns: ["band", "document"], rows });
  const same = alike.length === 0 ? [] : await sameTexts(db, document, alike);
  if (same.length > 0) await join(db, document, same);
}

/** A document that may carry the text, by numbers; `text` is the first document that was known to carry it. */
interface Carrier {
  readonly document: number;
  readonly text: number;
}

/** Of each text that shares a band one document, those that share most first. */
async function textsAlike(db: Database, document: number, bands: readonly string[]): Promise<Carrier[]> {
  const rows = await db
    .selectFrom("band")
    .leftJoin("copy", "copy.document", "band.document")
    .select(["band.document", "copy.text"])
    .select(({ fn }) => fn.countAll<number>().as("shared"))
    .where("band", "in", bands)
    .where("band.document", "!=", document)
    .groupBy(["band.document", "copy.text"])
    .orderBy("shared", "desc")
    .orderBy("band.document")
    .execute();
  const carriers = rows.map((row) => ({ document: row.document, text: row.text ?? row.document }));
  const best = new Map(carriers.toReversed().map((carrier) => [carrier.text, carrier]));
  return [...best.values()].toReversed().slice(0, MOST_CANDIDATES);
}

async function sameTexts(db: Database, document: number, alike: readonly Carrier[]): Promise<Carrier[]> {
  const numbers = [document, ...alike.map((carrier) => carrier.document)];
  const rows = await db
    .selectFrom("document")
    .select(["number", "text"])
    .where("number", "in", numbers)
    .execute();
  const texts = new Map(rows.map(({ number, text }) => [number, text]));
  const own = texts.get(document) ?? "";
  return alike.filter((carrier) => isSameText(own, texts.get(carrier.document) ?? ""));
}

/** Writes down that documents carry one text. What rests on any of them is to be followed up anew: another may count now. */
async function join(db: Database, document: number, same: readonly Carrier[]): Promise<void> {
  const texts = same.map(({ text }) => text);
  const first = Math.min(...texts, document);
  await db
    .insertInto("copy")
    .values([...new Set([document, ...texts])].map((number) => ({ document: number, text: first })))
    .onConflict((conflict) => conflict.column("document").doUpdateSet({ text: first }))
    .execute();
  await db.updateTable("copy").set({ text: first }).where("text", "in", texts).execute();
  for (const other of same) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
    await markStaleBy(db, other.document);
  }
}

/** Leaves a document out of those that carry its text: another may count now; within a transaction. */
export async function forgetCopies(db: Database, document: number): Promise<void> {
  await db.deleteFrom("band").where("document", "=", document).execute();
  const own = await db
    .deleteFrom("copy")
    .where("document", "=", document)
    .returning("text")
    .executeTakeFirst();
  if (own === undefined) return;
  const rows = await db.selectFrom("copy").select("document").where("text", "=", own.text).execute();
  const others = rows.map((row) => row.document);
  // Where one is left, there is none that carries the same text.
  if (others.length < 2) await db.deleteFrom("copy").where("text", "=", own.text).execute();
  else
    await db
      .updateTable("copy")
      .set({ text: Math.min(...others) })
      .where("text", "=", own.text)
      .execute();
  for (const other of others) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
    await markStaleBy(db, other);
  }
}

/** A document that carries a text which others carry too. */
export interface Copy {
  /** Id of the document. */
  readonly id: string;
  /** The same for all that carry the text. */
  readonly text: number;
  /** Whether another text has taken its place where it was found. */
  readonly isReplaced: boolean;
}

/** Those of the documents that carry a text which others carry too, in the order in which they came. */
export async function copiesAmong(db: Database, ids: readonly string[]): Promise<Copy[]> {
  const rows = await inParts(ids, (part) =>
    db
      .selectFrom("copy")
      .innerJoin("document", "document.number", "copy.document")
      .select(["document.id", "copy.text"])
      .select(({ selectFrom }) =>
        selectFrom("source")
          .innerJoin("source as later", "later.place", "source.place")
          // What has been withdrawn has no reading, and takes nobody's place.
          .innerJoin("reading", "reading.document", "later.document")
          .select(({ fn }) => fn.countAll<number>().as("later"))
          .whereRef("source.document", "=", "copy.document")
          .whereRef("later.version", ">", "source.version")
          .as("later"),
      )
      .where("document.id", "in", part)
      .orderBy("document.number")
      .execute(),
  );
  return rows.map(({ id, text, later }) => ({ id, text, isReplaced: Number(later) > 0 }));
}

/** The other documents that carry the text of one, in the order of time. */
export async function copiesOf(db: Database, id: string): Promise<DocumentHead[]> {
  const rows = await db
    .selectFrom("copy as own")
    .innerJoin("document as mine", "mine.number", "own.document")
    .innerJoin("copy as other", "other.text", "own.text")
    .innerJoin("document", "document.number", "other.document")
    .select("document.id")
    .where("mine.id", "=", id)
    .where("document.id", "!=", id)
    .execute();
  return headsWith(
    db,
    rows.map((row) => row.id),
  );
}

/** The id of the first document that was known to carry the text of a document; none where no other does. */
export async function firstCarrier(db: Database, document: number): Promise<string | undefined> {
  const row = await db
    .selectFrom("copy")
    .innerJoin("document", "document.number", "copy.text")
    .select("document.id")
    .where("copy.document", "=", document)
    .where("copy.text", "!=", document)
    .executeTakeFirst();
  return row?.id;
}
