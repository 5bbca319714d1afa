import type { Database } from "../engines/engine.js";

/** So many ids are asked for at once: SQLite takes some thousands of parameters. */
const AT_ONCE = 500;

/**
 * Where in each of these documents the pages begin, as it was first found with pages.
 * @returns by id; documents that never had pages are left out
 */
export async function pageStartsOf(
  db: Database,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const asked = [...new Set(ids)];
  const found = new Map<string, readonly number[]>();
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- one part after the other
    const rows = await db
      .selectFrom("source")
      .innerJoin("document", "document.number", "source.document")
      .select(["document.id", "source.page_starts"])
      .where("document.id", "in", asked.slice(at, at + AT_ONCE))
      .where("source.page_starts", "is not", null)
      .orderBy("source.number", "desc")
      .execute();
    // The first comes last, and stays.
    for (const { id, page_starts: starts } of rows) found.set(id, startsFrom(starts));
  }
  return found;
}

/** @param kept as the record keeps them */
export function startsFrom(kept: string | null): readonly number[] {
  const starts: unknown = JSON.parse(kept ?? "[]");
  return Array.isArray(starts) ? starts.filter((start) => typeof start === "number") : [];
}
