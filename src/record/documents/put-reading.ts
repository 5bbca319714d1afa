import type { Circumstances } from "../../reading/read-document.js";
import type { Database, Engine } from "../engines/engine.js";
import { markStaleBy } from "../results/stale.js";
import { forgetCopies, recordCopies } from "./copies.js";
import type { Digest } from "./digest.js";
import { countMentions, uncountMentions } from "./tallies.js";
import { positionOf } from "./position.js";

/** Whether a document has been read with these circumstances. */
export async function readWith(
  db: Database,
  document: number,
  { published, publisher }: Circumstances,
): Promise<boolean> {
  const reading = await db
    .selectFrom("reading")
    .select(["given_published", "given_publisher"])
    .where("document", "=", document)
    .executeTakeFirst();
  return (
    reading !== undefined &&
    reading.given_published === (published ?? null) &&
    reading.given_publisher === (publisher ?? null)
  );
}

/** Records what is read in a document, in place of any earlier reading; within a transaction. */
export async function putReading(
  { db, engine }: { readonly db: Database; readonly engine: Engine },
  document: number,
  digest: Digest,
): Promise<void> {
  await removeReading(db, engine, document);
  const position = positionOf(digest.published, document);
  await insertHeader(db, document, position, digest);
  await engine.insertRows(db, {
    table: "claim",
    columns: ["document", "kind", "ordinal", "start", "end", "rule", "engine", "value"],
    rows: digest.claims.map(({ kind, ordinal, start, end, rule, value }) => [
      document,
      kind,
      ordinal,
      start,
      end,
      rule,
      digest.engine,
      value,
    ]),
  });
  await engine.insertRows(db, {
    table: "mention",
    columns: ["field", "value", "document"],
    rows: digest.mentions.map(({ field, value }) => [field, value, document]),
  });
  await countMentions(db, document);
  await engine.words.put(db, position, digest.words);
  await markStaleBy(db, document);
  await recordCopies({ db, engine }, document, digest.bands);
}

async function insertHeader(
  db: Database,
  document: number,
  position: number,
  { engine, circumstances, published, publisher, notes }: Digest,
): Promise<void> {
  const row = {
    document,
    engine,
    given_published: circumstances.published ?? null,
    given_publisher: circumstances.publisher ?? null,
    published: published ?? null,
    publisher: publisher ?? null,
    notes: JSON.stringify(notes),
    position,
  };
  await db.insertInto("reading").values(row).execute();
}

/**
 * Removes all that is derived from a document, so that it counts nowhere; within a transaction. The document, its sources and
 * what has been decided stay: its reading can be made again.
 */
export async function takeOutReading(
  { db, engine }: { readonly db: Database; readonly engine: Engine },
  document: number,
): Promise<void> {
  await removeReading(db, engine, document);
  await forgetCopies(db, document);
}

/** Derived rows alone: the document, its sources and what has been decided stay. */
async function removeReading(db: Database, engine: Engine, document: number): Promise<void> {
  const old = await db
    .deleteFrom("reading")
    .where("document", "=", document)
    .returning(["position", "published"])
    .executeTakeFirst();
  if (old === undefined) return;
  await markStaleBy(db, document);
  await uncountMentions(db, document, old.published);
  await db.deleteFrom("claim").where("document", "=", document).execute();
  await db.deleteFrom("mention").where("document", "=", document).execute();
  await engine.words.remove(db, old.position);
}
