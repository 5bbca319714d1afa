import type { Database } from "../engines/engine.js";
import type { MentionField } from "./digest.js";
import { mentioned } from "./mentioned.js";

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
  const isOften = mention !== undefined && (await readoutsOn(db, mention)) > OFTEN;
  let query = db
    .selectFrom("reading")
    .innerJoin("document", "document.number", "reading.document")
    .select(["document.id", "document.added"]);
  if (mention !== undefined)
    query = query.where(({ exists, selectFrom, eb }) => {
      const speaking = selectFrom("mention")
        .select("mention.document")
        .where("mention.field", "=", mention.field)
        .where("mention.value", "=", mention.value);
      return isOften
        ? exists(speaking.whereRef("mention.document", "=", "reading.document"))
        : eb("reading.document", "in", speaking);
    });
  if (addedAfter !== undefined) query = query.where("document.added", ">", addedAfter);
  if (position !== undefined) query = query.where("reading.position", "<", position);
  return query.orderBy("reading.position", "desc").limit(limit).execute();
}

/**
 * What more readouts than this speak of stands in the latest: they are walked through until there are enough. What fewer
 * speak of is looked up, and put in order.
 */
const OFTEN = 2000;

async function readoutsOn(
  db: Database,
  { field, value }: NonNullable<LatestQuery["mention"]>,
): Promise<number> {
  const [tally] = await mentioned(db, field, { values: [value] });
  return tally?.readouts ?? 0;
}

/** The day on which the latest readout was published, ISO; undefined where no day is known. */
export async function latestDay(db: Database): Promise<string | undefined> {
  const row = await db
    .selectFrom("reading")
    .select("published")
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.published ?? undefined;
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
