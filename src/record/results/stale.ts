import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { claimFrom } from "../../following/claim.js";
import type { Database } from "../engines/engine.js";

/** What results are kept of: relations (threads, occasions) and parties (people). */
export type ResultField = "relation" | "party";

const newMark = (): string => randomUUID();

/** Says of all relations and parties that a document speaks of that their results are to be made again. */
export async function markStaleBy(db: Database, document: number): Promise<void> {
  await sql`
    insert into stale (field, value, mark)
    select field, value, ${newMark()} from mention where document = ${document} and field in ('relation', 'party')
    on conflict (field, value) do update set mark = excluded.mark`.execute(db);
}

/** Says so of all that the document of a claim speaks of, as after a decision about the claim. */
export async function markClaimStale(db: Database, claim: string): Promise<void> {
  const document = claimFrom(claim)?.document;
  if (document === undefined) return;
  await sql`
    insert into stale (field, value, mark)
    select distinct field, value, ${newMark()} from mention join document on document.number = mention.document
    where document.id >= ${document} and document.id < ${`${document}~`} and field in ('relation', 'party')
    on conflict (field, value) do update set mark = excluded.mark`.execute(db);
}

/** Says so of the people of all parties, as after a change in who is known. */
export async function markPeopleStale(db: Database): Promise<void> {
  await sql`
    insert into stale (field, value)
    select distinct field, value from mention where field = 'party'
    on conflict do nothing`.execute(db);
}

/** Says so of one relation or party, as after a decision. */
export async function markStale(db: Database, field: ResultField, value: string): Promise<void> {
  await db
    .insertInto("stale")
    .values({ field, value, mark: newMark() })
    .onConflict((conflict) =>
      conflict.columns(["field", "value"]).doUpdateSet(({ ref }) => ({ mark: ref("excluded.mark") })),
    )
    .execute();
}

/** The relations or parties whose results are to be made again, in the order of their names. */
export async function staleValues(db: Database, field: ResultField): Promise<string[]> {
  const rows = await db
    .selectFrom("stale")
    .select("value")
    .where("field", "=", field)
    .orderBy("value")
    .execute();
  return rows.map(({ value }) => value);
}

/** By what it is known that a relation or party was stale before it is followed up; undefined where it is not. */
export async function staleMark(
  db: Database,
  field: ResultField,
  value: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("stale")
    .select("mark")
    .where("field", "=", field)
    .where("value", "=", value)
    .executeTakeFirst();
  return row?.mark;
}

export const isStale = async (db: Database, field: ResultField, value: string): Promise<boolean> =>
  (await staleMark(db, field, value)) !== undefined;

/**
 * Within the transaction that records the results. What has been added since they were begun is not in them: then it
 * stays stale.
 * @param mark that it had before they were begun
 */
export async function markFresh(
  db: Database,
  field: ResultField,
  value: string,
  mark: string | undefined,
): Promise<void> {
  if (mark === undefined) return;
  await db
    .deleteFrom("stale")
    .where("field", "=", field)
    .where("value", "=", value)
    .where("mark", "=", mark)
    .execute();
}
