import type { Database } from "../engines/engine.js";
import type { MentionField } from "./digest.js";

/** Which readouts are asked for. */
export interface LatestQuery {
  /** Those that speak of it. */
  readonly mention?: { readonly field: MentionField; readonly value: string };
  /** ISO time: those added after it. */
  readonly addedAfter?: string;
  /** Id of a document: those that come after it in the list. */
  readonly after?: string;
  readonly limit: number;
}

/** A readout in the list. */
export interface Listed {
  readonly id: string;
  /** ISO time. */
  readonly added: string;
}

/** Readouts, the latest published first; those without a day come last. */
export async function latestDocuments(
  db: Database,
  { mention, addedAfter, after, limit }: LatestQuery,
): Promise<Listed[]> {
  const position = after === undefined ? undefined : await positionOf(db, after);
  let query = db
    .selectFrom("reading")
    .innerJoin("document", "document.number", "reading.document")
    .select(["document.id", "document.added"]);
  if (mention !== undefined)
    query = query
      .innerJoin("mention", "mention.document", "reading.document")
      .where("mention.field", "=", mention.field)
      .where("mention.value", "=", mention.value);
  if (addedAfter !== undefined) query = query.where("document.added", ">", addedAfter);
  if (position !== undefined) query = query.where("reading.position", "<", position);
  return query.orderBy("reading.position", "desc").limit(limit).execute();
}

/** The place of a document in the order of time. */
export async function positionOf(db: Database, id: string): Promise<number | undefined> {
  const row = await db
    .selectFrom("reading")
    .innerJoin("document", "document.number", "reading.document")
    .select("position")
    .where("document.id", "=", id)
    .executeTakeFirst();
  return row?.position;
}
