import type { Database, Engine, Phrase } from "../engines/engine.js";
import { positionOf } from "../documents/latest.js";
import { numberAt, positionsBetween } from "../documents/position.js";
import { firstName } from "../documents/readouts.js";
import { inParts } from "../results/in-parts.js";

/** Words to be met by a document, and when it was published. */
export interface DocumentQuery {
  readonly phrases: readonly Phrase[];
  /** ISO days: published on or after, and before. */
  readonly after?: string;
  readonly before?: string;
  /** Id of a document: those that come after it in the order of the answer. */
  readonly behind?: string;
  /** The most documents that are given. */
  readonly limit: number;
}

/** A document that meets a query. */
export interface FoundText {
  readonly id: string;
  readonly name: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly text: string;
}

interface Asked {
  readonly db: Database;
  readonly engine: Engine;
}

/** The documents that meet a query, the latest published first. Without phrases all of the time asked for. */
export const findDocuments = async (asked: Asked, query: DocumentQuery): Promise<FoundText[]> =>
  textsAt(asked.db, await positionsMeeting(asked, query));

/** The ids of the documents that meet a query, the latest published first. */
export async function findIds(asked: Asked, query: DocumentQuery): Promise<string[]> {
  const rows = await inParts(await positionsMeeting(asked, query), (part) =>
    asked.db
      .selectFrom("reading")
      .innerJoin("document", "document.number", "reading.document")
      .select("document.id")
      .where("position", "in", part)
      .orderBy("position", "desc")
      .execute(),
  );
  return rows.map(({ id }) => id);
}

/** The numbers of the documents that meet a query, the latest published first. */
export const findNumbers = async (asked: Asked, query: DocumentQuery): Promise<number[]> =>
  (await positionsMeeting(asked, query)).map(numberAt);

async function positionsMeeting(
  { db, engine }: Asked,
  { phrases, after, before, behind, limit }: DocumentQuery,
): Promise<number[]> {
  const { from, to } = positionsBetween(after, before);
  const last = behind === undefined ? undefined : await positionOf(db, behind);
  const bounds = { from, to: Math.min(to, (last ?? Number.MAX_SAFE_INTEGER) - 1) };
  return phrases.length > 0
    ? engine.words.find(db, { phrases, ...bounds, limit })
    : latest(db, bounds, limit);
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

async function textsAt(db: Database, positions: readonly number[]): Promise<FoundText[]> {
  if (positions.length === 0) return [];
  const rows = await db
    .selectFrom("reading")
    .innerJoin("document", "document.number", "reading.document")
    .select(["document.id", "document.text", "published", "publisher"])
    .select(firstName)
    .where("position", "in", positions)
    .orderBy("position", "desc")
    .execute();
  return rows.map(({ id, name, published, publisher, text }) => ({
    id,
    name: name ?? "",
    ...(published !== null && { published }),
    ...(publisher !== null && { publisher }),
    text,
  }));
}
