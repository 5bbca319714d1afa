import type { Circumstances } from "../../reading/read-document.js";
import type { Database } from "../engines/engine.js";
import type { SourceRow } from "../tables.js";
import type { Received } from "./put-document.js";

/** What looking up where a text was found has shown. */
export interface Found {
  /** Whether there was something new to record. */
  readonly isRecorded: boolean;
  /** The id of another text that stood at the same place before. */
  readonly previous?: string;
  /** What all sources together say of the document. */
  readonly circumstances: Circumstances;
}

type Last = Pick<SourceRow, "document" | "publisher" | "published" | "version"> & { readonly id: string };

/** Records where a document was found, unless that is known. */
export async function sourceAt(
  db: Database,
  document: number,
  received: Received,
  added: string,
): Promise<Found> {
  const last = await lastSource(db, document, received);
  const isNewText = last !== undefined && last.document !== document;
  const isRecorded = last === undefined || isNewText || saysMore(received, last);
  if (isRecorded) {
    const version = (last?.version ?? 0) + (last === undefined || isNewText ? 1 : 0);
    await db
      .insertInto("source")
      .values({ ...rowOf(received), document, added, version })
      .execute();
  }
  return {
    isRecorded,
    ...(isNewText && { previous: last.id }),
    circumstances: await circumstancesOf(db, document),
  };
}

/** What was last found at the place; for a text without a place the last source of the very text. */
async function lastSource(
  db: Database,
  document: number,
  { place }: Pick<Received, "place">,
): Promise<Last | undefined> {
  const sources = db
    .selectFrom("source")
    .innerJoin("document", "document.number", "source.document")
    .select(["source.document", "document.id", "source.publisher", "source.published", "source.version"])
    .orderBy("source.number", "desc")
    .limit(1);
  const asked =
    place === undefined
      ? sources.where("source.document", "=", document)
      : sources.where("source.place", "=", place);
  return asked.executeTakeFirst();
}

/** What is not said says nothing against what is known. */
const saysMore = ({ publisher, published }: Received, last: Last): boolean =>
  (publisher !== undefined && publisher !== last.publisher) ||
  (published !== undefined && published !== last.published);

const rowOf = ({
  place,
  name,
  url,
  publisher,
  published,
}: Received): Omit<SourceRow, "number" | "document" | "added" | "version"> => ({
  place: place ?? null,
  name,
  url: url ?? null,
  publisher: publisher ?? null,
  published: published ?? null,
});

/** Of each particular what the first source says that says it. */
async function circumstancesOf(db: Database, document: number): Promise<Circumstances> {
  const sources = await db
    .selectFrom("source")
    .select(["publisher", "published"])
    .where("document", "=", document)
    .orderBy("number")
    .execute();
  const published = sources.find((source) => source.published !== null)?.published;
  const publisher = sources.find((source) => source.publisher !== null)?.publisher;
  return { ...(published && { published }), ...(publisher && { publisher }) };
}
