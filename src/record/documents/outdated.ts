import type { Circumstances } from "../../reading/read-document.js";
import type { Database } from "../engines/engine.js";
import { inParts } from "../results/in-parts.js";

/** A document to be read again, and with what. */
export interface Unread {
  readonly number: number;
  readonly text: string;
  readonly circumstances: Circumstances;
}

/** Numbers of the documents whose reading is not of this engine; of all documents where no engine is given. */
export async function readByOthers(db: Database, engine?: number): Promise<number[]> {
  const asked = db.selectFrom("reading").select("document").orderBy("document");
  const rows = await (engine === undefined ? asked : asked.where("engine", "!=", engine)).execute();
  return rows.map(({ document }) => document);
}

/** The documents with these numbers, in their order. */
export async function unread(db: Database, numbers: readonly number[]): Promise<Unread[]> {
  const rows = await db
    .selectFrom("document")
    .innerJoin("reading", "reading.document", "document.number")
    .select(["number", "text", "given_published", "given_publisher"])
    .where("number", "in", numbers)
    .orderBy("number")
    .execute();
  return rows.map(({ number, text, given_published: published, given_publisher: publisher }) => ({
    number,
    text,
    circumstances: { ...(published !== null && { published }), ...(publisher !== null && { publisher }) },
  }));
}

/** By which version of reading documents were last read, by their ids. */
export async function enginesOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await inParts(ids, (part) =>
    db
      .selectFrom("reading")
      .innerJoin("document", "document.number", "reading.document")
      .select(["document.id", "engine"])
      .where("document.id", "in", part)
      .execute(),
  );
  return new Map(rows.map(({ id, engine }) => [id, engine]));
}
