import { sql } from "kysely";
import type { Database } from "../engines/engine.js";
import { NO_PARTY, type MentionField } from "./digest.js";

/** A party, relation or person that readouts speak of. */
export interface Mentioned {
  readonly value: string;
  /** How many readouts do. */
  readonly readouts: number;
  /** ISO day when the latest of them was published. */
  readonly latest?: string;
}

/** Which of them are asked for; all where nothing is said. */
export interface MentionedQuery {
  readonly values?: readonly string[];
  readonly limit?: number;
}

/** Parties, relations or persons that readouts speak of, those of most readouts first. */
export async function mentioned(
  db: Database,
  field: MentionField,
  { values, limit }: MentionedQuery = {},
): Promise<Mentioned[]> {
  let query = db
    .selectFrom("tally")
    .select(["value", "readouts", "latest"])
    .where("field", "=", field)
    .where("value", "!=", NO_PARTY)
    .where("readouts", ">", 0)
    .orderBy("readouts", "desc")
    .orderBy("value");
  if (values !== undefined) query = query.where("value", "in", values);
  if (limit !== undefined) query = query.limit(limit);
  return (await query.execute()).map(({ value, readouts, latest }) => ({
    value,
    readouts,
    ...(latest !== null && { latest }),
  }));
}

/**
 * The field of a mention, where documents are given: no index serves an expression. SQLite knows of no number of rows,
 * and would rather walk through all of a field than look up some hundred documents.
 */
export const fieldAlone = sql<string>`mention.field || ''`;

/** What some documents speak of in some fields, and how many of them do, the most frequent first. */
export async function mentionedIn(
  db: Database,
  documents: readonly number[],
  fields: readonly MentionField[],
): Promise<{ field: string; value: string; readouts: number }[]> {
  if (documents.length === 0) return [];
  return db
    .selectFrom("mention")
    .select(["field", "value"])
    .select(({ fn }) => fn.countAll<number>().as("readouts"))
    .where("document", "in", documents)
    .where(fieldAlone, "in", fields)
    .where("value", "!=", NO_PARTY)
    .groupBy(["field", "value"])
    .orderBy("readouts", "desc")
    .orderBy("value")
    .execute();
}

/** The days on which the readouts that speak of something were published, in order; those without a day are left out. */
export async function daysMentioning(db: Database, field: MentionField, value: string): Promise<string[]> {
  const rows = await db
    .selectFrom("mention")
    .innerJoin("reading", "reading.document", "mention.document")
    .select("reading.published")
    .where("mention.field", "=", field)
    .where("mention.value", "=", value)
    .orderBy("reading.published")
    .execute();
  return rows.flatMap(({ published }) => published ?? []);
}

/** The parties, relations or persons that a document speaks of. */
export async function mentionsIn(db: Database, id: string, field: MentionField): Promise<string[]> {
  const rows = await db
    .selectFrom("mention")
    .innerJoin("document", "document.number", "mention.document")
    .select("mention.value")
    .where("document.id", "=", id)
    .where("mention.field", "=", field)
    .orderBy("mention.value")
    .execute();
  return rows.map(({ value }) => value);
}
