import type { Circumstances } from "../../reading/read-document.js";
import type { Database } from "../engines/engine.js";
import type { SourceRow } from "../tables.js";
import type { Particulars, Received } from "./put-document.js";

/** What looking up where a text was found has shown. */
export interface Found {
  /** Whether there was something new to record. */
  readonly isRecorded: boolean;
  /** The id of another text that stood at the same place before. */
  readonly previous?: string;
  /** What all sources together say of the document. */
  readonly circumstances: Circumstances;
}

/** A source's columns for what is known of the text there. */
const PARTICULARS = ["publisher", "published", "title", "language", "media_type", "page_starts"] as const;
type ParticularsRow = Pick<SourceRow, (typeof PARTICULARS)[number]>;

type Last = ParticularsRow & Pick<SourceRow, "document" | "version"> & { readonly id: string };

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
    .select(["source.document", "document.id", "source.version"])
    .select(PARTICULARS)
    .orderBy("source.number", "desc")
    .limit(1);
  const asked =
    place === undefined
      ? sources.where("source.document", "=", document)
      : sources.where("source.place", "=", place);
  return asked.executeTakeFirst();
}

/** What is not said says nothing against what is known. */
function saysMore(received: Received, last: Last): boolean {
  const said = particularsOf(received);
  return PARTICULARS.some((column) => said[column] !== null && said[column] !== last[column]);
}

const rowOf = (received: Received): Omit<SourceRow, "number" | "document" | "added" | "version"> => ({
  place: received.place ?? null,
  name: received.name,
  url: received.url ?? null,
  ...particularsOf(received),
});

const particularsOf = (received: Particulars): ParticularsRow => ({
  publisher: received.publisher ?? null,
  published: received.published ?? null,
  title: received.title ?? null,
  language: received.language ?? null,
  media_type: received.mediaType ?? null,
  page_starts: received.pageStarts === undefined ? null : JSON.stringify(received.pageStarts),
});

/** Of each particular what the first source says that says it. */
export async function circumstancesOf(db: Database, document: number): Promise<Circumstances> {
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
