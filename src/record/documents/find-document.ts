import type { Database } from "../engines/engine.js";
import { inParts } from "../results/in-parts.js";
import { startsFrom } from "./page-starts.js";
import type { Particulars } from "./put-document.js";
import type { SourceRow } from "../tables.js";

/** A document by what names it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const ID = /^[0-9a-f]{4,64}$/;
/** Above all characters that ids hold. */
const BEYOND = "~";

/** The documents whose id begins so (four digits or more), or that were found under the name; by id. */
export async function documentsNamed(db: Database, given: string): Promise<Named[]> {
  const named = db
    .selectFrom("document")
    .innerJoin("source", "source.document", "document.number")
    .select(["document.id", "source.name"])
    .orderBy("document.id")
    .orderBy("source.number");
  const prefix = given.toLowerCase();
  const byId = ID.test(prefix)
    ? await named
        .where("document.id", ">=", prefix)
        .where("document.id", "<", prefix + BEYOND)
        .execute()
    : [];
  const rows = byId.length > 0 ? byId : await named.where("source.name", "=", given).execute();
  return [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();
}

/** All names under which documents were found. */
export async function allNames(db: Database): Promise<string[]> {
  const rows = await db.selectFrom("source").select("name").distinct().orderBy("name").execute();
  return rows.map(({ name }) => name);
}

/** Where a document was found. */
export interface Source extends Particulars {
  readonly name: string;
  readonly place?: string;
  readonly url?: string;
  /** ISO time. */
  readonly added: string;
  readonly version: number;
}

/** Where a document was found, in the order in which that became known. */
export const sourcesOf = async (db: Database, id: string): Promise<readonly Source[]> =>
  (await sourcesOfAll(db, [id])).get(id) ?? [];

/** Where documents were found, by their ids, each in the order in which that became known. */
export async function sourcesOfAll(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Source[]>> {
  const rows = await inParts(ids, (part) =>
    db
      .selectFrom("source")
      .innerJoin("document", "document.number", "source.document")
      .selectAll("source")
      .select("document.id")
      .where("document.id", "in", part)
      .orderBy("source.number")
      .execute(),
  );
  const found = new Map<string, Source[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(row.id)?.push(sourceFrom(row));
  return found;
}

const sourceFrom = (row: SourceRow): Source => ({
  name: row.name,
  ...(row.place !== null && { place: row.place }),
  ...(row.url !== null && { url: row.url }),
  ...(row.publisher !== null && { publisher: row.publisher }),
  ...(row.published !== null && { published: row.published }),
  ...(row.title !== null && { title: row.title }),
  ...(row.language !== null && { language: row.language }),
  ...(row.media_type !== null && { mediaType: row.media_type }),
  ...(row.page_starts !== null && { pageStarts: startsFrom(row.page_starts) }),
  added: row.added,
  version: row.version,
});

/** A text that stood at a place. */
export interface Version {
  readonly version: number;
  readonly document: string;
  /** ISO time. */
  readonly added: string;
}

/** The texts that stood at a place one after another. */
export async function versionsAt(db: Database, place: string): Promise<Version[]> {
  const rows = await db
    .selectFrom("source")
    .innerJoin("document", "document.number", "source.document")
    .select(["source.version", "document.id", "source.added"])
    .where("source.place", "=", place)
    .orderBy("source.number")
    .execute();
  const first = new Map(rows.toReversed().map((row) => [row.version, row]));
  return [...first.values()].toReversed().map(({ version, id, added }) => ({ version, document: id, added }));
}
