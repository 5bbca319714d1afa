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

/** All parties, relations or persons that readouts speak of, those of most readouts first. */
export async function mentioned(db: Database, field: MentionField): Promise<Mentioned[]> {
  const rows = await db
    .selectFrom("mention")
    .innerJoin("reading", "reading.document", "mention.document")
    .select("mention.value")
    .select(({ fn }) => [fn.countAll<number>().as("readouts"), fn.max("reading.published").as("latest")])
    .where("mention.field", "=", field)
    .where("mention.value", "!=", NO_PARTY)
    .groupBy("mention.value")
    .orderBy("readouts", "desc")
    .orderBy("mention.value")
    .execute();
  return rows.map(({ value, readouts, latest }) => ({
    value,
    readouts,
    ...(latest !== null && { latest }),
  }));
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
