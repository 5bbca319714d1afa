import type { Database } from "../engines/engine.js";

/** So many documents are asked for at once: SQLite takes some thousands of parameters. */
const AT_ONCE = 500;

/** The texts of documents by their ids; those that are not held are left out. */
export async function textsOf(db: Database, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids)];
  const texts = new Map<string, string>();
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    const part = asked.slice(at, at + AT_ONCE);
    // oxlint-disable-next-line no-await-in-loop -- one part after the other bounds the memory
    const rows = await db.selectFrom("document").select(["id", "text"]).where("id", "in", part).execute();
    for (const { id, text } of rows) texts.set(id, text);
  }
  return texts;
}
