import type { Database } from "../engines/engine.js";

/** What is known of each source that is watched, as JSON, in the order of their addresses. */
export async function watchedIn(db: Database): Promise<string[]> {
  const rows = await db.selectFrom("watched").select("state").orderBy("address").execute();
  return rows.map(({ state }) => state);
}

/** Keeps what is known of a source, whether or not it was watched before. */
export async function putWatched(db: Database, address: string, state: string): Promise<void> {
  await db
    .insertInto("watched")
    .values({ address, state })
    .onConflict((conflict) => conflict.column("address").doUpdateSet({ state }))
    .execute();
}

/** @returns whether the source was watched */
export async function removeWatched(db: Database, address: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom("watched").where("address", "=", address).executeTakeFirst();
  return numDeletedRows > 0n;
}
