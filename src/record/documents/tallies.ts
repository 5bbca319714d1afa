import { sql } from "kysely";
import type { Database } from "../engines/engine.js";

/** Counts a document with all that it speaks of; after its reading and its mentions were recorded. */
export async function countMentions(db: Database, document: number): Promise<void> {
  await sql`
    insert into tally (field, value, readouts, latest)
    select field, value, 1, published
    from mention join reading on reading.document = mention.document where mention.document = ${document}
    on conflict (field, value) do update set
      readouts = tally.readouts + 1,
      latest = case when tally.latest > excluded.latest or excluded.latest is null
                    then tally.latest else excluded.latest end`.execute(db);
}

/**
 * Counts it no longer; after its reading was removed, before its mentions are. Only where it was the latest it is asked
 * which one is now.
 * @param published ISO day, of the reading that was removed
 */
export async function uncountMentions(
  db: Database,
  document: number,
  published: string | null,
): Promise<void> {
  await sql`
    update tally set
      readouts = readouts - 1,
      latest = case when latest = ${published} then
        (select max(published) from mention join reading on reading.document = mention.document
         where mention.field = tally.field and mention.value = tally.value) else latest end
    where (field, value) in (select field, value from mention where document = ${document})`.execute(db);
}
