import type { Database } from "../engines/engine.js";

/** All names of publishers in the record, as they are written. */
export async function publishersNamed(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom("reading")
    .select("publisher")
    .distinct()
    .where("publisher", "is not", null)
    .execute();
  return rows.flatMap(({ publisher }) => publisher ?? []);
}

/** Numbers of the documents that one of these published, as the names are written. */
export async function publishedBy(db: Database, names: readonly string[]): Promise<number[]> {
  if (names.length === 0) return [];
  const rows = await db.selectFrom("reading").select("document").where("publisher", "in", names).execute();
  return rows.map(({ document }) => document);
}

/** The documents that have an address with some words in it, with the address. */
export async function foundAtAddressWith(
  db: Database,
  words: string,
): Promise<readonly { readonly document: number; readonly address: string }[]> {
  const rows = await db
    .selectFrom("source")
    .select(["document", "url"])
    .where(({ fn, eb }) => eb(fn<string>("lower", ["url"]), "like", `%${words}%`))
    .execute();
  return rows.map(({ document, url }) => ({ document, address: url ?? "" }));
}
