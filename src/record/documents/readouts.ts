import type { ExpressionBuilder } from "kysely";
import { CLAIM_KINDS, type ClaimKind } from "../../following/claim.js";
import type { Readout } from "../../following/readout.js";
import { readingOf } from "../claims/reading-of.js";
import type { Database } from "../engines/engine.js";
import type { Tables } from "../tables.js";
import type { MentionField } from "./digest.js";

/** A document by its particulars, without the text. */
export interface DocumentHead {
  readonly id: string;
  readonly name: string;
  readonly published?: string;
  readonly publisher?: string;
  /** Where it stands on the web. */
  readonly address?: string;
}

/** The documents that speak of a party, a relation or a person, in the order of time. */
export async function headsMentioning(
  db: Database,
  field: MentionField,
  value: string,
): Promise<DocumentHead[]> {
  const rows = await db
    .selectFrom("mention")
    .innerJoin("document", "document.number", "mention.document")
    .innerJoin("reading", "reading.document", "mention.document")
    .select(["document.id", "reading.published", "reading.publisher"])
    .select([firstName, firstAddress])
    .where("mention.field", "=", field)
    .where("mention.value", "=", value)
    .orderBy("reading.published", (order) => order.asc().nullsLast())
    .orderBy("document.id")
    .execute();
  return rows.map(headFrom);
}

const headFrom = ({
  id,
  name,
  published,
  publisher,
  address,
}: {
  readonly id: string;
  readonly name: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly address: string | null;
}): DocumentHead => ({
  id,
  name: name ?? "",
  ...(published !== null && { published }),
  ...(publisher !== null && { publisher }),
  ...(address !== null && { address }),
});

/** The particulars of the documents with these ids, in the order of time. */
export async function headsWith(db: Database, ids: readonly string[]): Promise<DocumentHead[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("document")
    .innerJoin("reading", "reading.document", "document.number")
    .select(["document.id", "reading.published", "reading.publisher"])
    .select([firstName, firstAddress])
    .where("document.id", "in", ids)
    .orderBy("reading.published")
    .orderBy("document.id")
    .execute();
  return rows.map(headFrom);
}

/** The ids of the documents that speak of a party, a relation or a person, in the order of time. */
export const documentsMentioning = async (
  db: Database,
  field: MentionField,
  value: string,
): Promise<string[]> => (await headsMentioning(db, field, value)).map(({ id }) => id);

/** So many documents are asked for at once: SQLite takes some thousands of parameters. */
const AT_ONCE = 500;

/**
 * The readouts with these ids, with text and reading, in the order asked for; ids that are not held are left out.
 * A document found under several names has the first.
 * @param kinds the finds that are wanted; the readings lack the others
 */
export async function readouts(
  db: Database,
  ids: readonly string[],
  kinds: readonly ClaimKind[] = CLAIM_KINDS,
): Promise<Readout[]> {
  const found = new Map<string, Readout>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- one part after the other bounds the memory
    for (const readout of await someReadouts(db, ids.slice(at, at + AT_ONCE), kinds))
      found.set(readout.id, readout);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

async function someReadouts(
  db: Database,
  ids: readonly string[],
  kinds: readonly ClaimKind[],
): Promise<Readout[]> {
  const documents = await db
    .selectFrom("document")
    .innerJoin("reading", "reading.document", "document.number")
    .select(["number", "id", "text", "published", "publisher", "notes"])
    .select([firstName, firstAddress])
    .where("id", "in", ids)
    .execute();
  const claims = await claimsByDocument(
    db,
    documents.map(({ number }) => number),
    kinds,
  );
  return documents.map(({ number, id, name, address, text, published, publisher, notes }) => ({
    id,
    name: name ?? "",
    ...(published !== null && { published }),
    ...(publisher !== null && { publisher }),
    ...(address !== null && { address }),
    text,
    reading: readingOf(text, { published, publisher, notes }, claims.get(number) ?? []),
  }));
}

/** A document found under several names goes by the first. */
export const firstName = ({ selectFrom }: ExpressionBuilder<Tables, "document">) =>
  selectFrom("source")
    .select("name")
    .whereRef("source.document", "=", "document.number")
    .orderBy("source.number")
    .limit(1)
    .as("name");

/** One found at several addresses goes by the first. */
const firstAddress = ({ selectFrom }: ExpressionBuilder<Tables, "document">) =>
  selectFrom("source")
    .select("url")
    .whereRef("source.document", "=", "document.number")
    .where("url", "is not", null)
    .orderBy("source.number")
    .limit(1)
    .as("address");

interface Kept {
  readonly document: number;
  readonly kind: string;
  readonly ordinal: number;
  readonly value: string;
}

async function claimsByDocument(
  db: Database,
  documents: readonly number[],
  kinds: readonly ClaimKind[],
): Promise<Map<number, Kept[]>> {
  if (kinds.length === 0 || documents.length === 0) return new Map();
  const rows = await db
    .selectFrom("claim")
    .select(["document", "kind", "ordinal", "value"])
    .where("document", "in", documents)
    .where("kind", "in", kinds)
    .execute();
  const groups = new Map<number, Kept[]>(documents.map((document) => [document, []]));
  for (const row of rows) groups.get(row.document)?.push(row);
  return groups;
}
