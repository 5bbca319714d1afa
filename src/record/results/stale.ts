import { sql } from "kysely";
import { claimFrom } from "../../following/claim.js";
import type { Database } from "../engines/engine.js";

/** What results are kept of: relations (threads, occasions) and parties (people). */
export type ResultField = "relation" | "party";

/** Says of all relations and parties that a document speaks of that their results are to be made again. */
export async function markStaleBy(db: Database, document: number): Promise<void> {
  await sql`
    insert into stale (field, value)
    select field, value from mention where document = ${document} and field in ('relation', 'party')
    on conflict do nothing`.execute(db);
}

/** Says so of all that the document of a claim speaks of, as after a decision about the claim. */
export async function markClaimStale(db: Database, claim: string): Promise<void> {
  const document = claimFrom(claim)?.document;
  if (document === undefined) return;
  await sql`
    insert into stale (field, value)
    select distinct field, value from mention join document on document.number = mention.document
    where document.id >= ${document} and document.id < ${`${document}~`} and field in ('relation', 'party')
    on conflict do nothing`.execute(db);
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
    .values({ field, value })
    .onConflict((conflict) => conflict.doNothing())
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

export async function isStale(db: Database, field: ResultField, value: string): Promise<boolean> {
  const row = await db
    .selectFrom("stale")
    .select("value")
    .where("field", "=", field)
    .where("value", "=", value)
    .executeTakeFirst();
  return row !== undefined;
}

/** Within the transaction that records the results. */
export async function markFresh(db: Database, field: ResultField, value: string): Promise<void> {
  await db.deleteFrom("stale").where("field", "=", field).where("value", "=", value).execute();
}
