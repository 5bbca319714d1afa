import type { Readout } from "../../following/readout.js";
import type { Database, Engine, Phrase } from "../engines/engine.js";
import { positionsBetween } from "../documents/position.js";
import { readouts } from "../documents/readouts.js";

/** Words to be met by a document, and when it was published. */
export interface DocumentQuery {
  readonly phrases: readonly Phrase[];
  /** ISO days: published on or after, and before. */
  readonly after?: string;
  readonly before?: string;
  /** The most documents that are given. */
  readonly limit: number;
}

/** The documents that meet a query, the latest published first. Without phrases all of the time asked for. */
export async function findDocuments(
  { db, engine }: { readonly db: Database; readonly engine: Engine },
  { phrases, after, before, limit }: DocumentQuery,
): Promise<Readout[]> {
  const bounds = positionsBetween(after, before);
  const positions =
    phrases.length > 0
      ? await engine.words.find(db, { phrases, ...bounds, limit })
      : await latest(db, bounds, limit);
  return readouts(db, await idsAt(db, positions));
}

async function latest(
  db: Database,
  { from, to }: { readonly from: number; readonly to: number },
  limit: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom("reading")
    .select("position")
    .where("position", ">=", from)
    .where("position", "<=", to)
    .orderBy("position", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ position }) => position);
}

async function idsAt(db: Database, positions: readonly number[]): Promise<string[]> {
  if (positions.length === 0) return [];
  const rows = await db
    .selectFrom("reading")
    .innerJoin("document", "document.number", "reading.document")
    .select("document.id")
    .where("position", "in", positions)
    .orderBy("position", "desc")
    .execute();
  return rows.map(({ id }) => id);
}
