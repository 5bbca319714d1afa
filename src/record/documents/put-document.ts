import { createHash } from "node:crypto";
import type { Circumstances } from "../../reading/read-document.js";
import { isWithdrawn } from "../decisions/withdrawn.js";
import type { Database, Engine } from "../engines/engine.js";
import { firstCarrier } from "./copies.js";
import type { Digest } from "./digest.js";
import { putReading, readWith } from "./put-reading.js";
import { sourceAt, type Found } from "./sources.js";

/** What is known of a text as it was found at one place. */
export interface Particulars {
  /** ISO day, as given. */
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  /** ISO 639-1. */
  readonly language?: string;
  /** What it came as, as `application/pdf`. */
  readonly mediaType?: string;
  /** Where in the text each of its pages begins, in UTF-16 units; a page without text begins where the next does. */
  readonly pageStarts?: readonly number[];
}

/** A text as it came in, with all that is known of where it was found. */
export interface Received extends Particulars {
  readonly text: string;
  /** The bytes, where they are not the text in UTF-8. */
  readonly bytes?: Uint8Array;
  /** By which people name it: the file's name without its ending. */
  readonly name: string;
  /** URL or path: a later text there is a version of this one. */
  readonly place?: string;
  readonly url?: string;
}

/** What has come of adding a text. */
export interface Added {
  readonly id: string;
  readonly name: string;
  /**
   * `new`: a text that was not held; `version`: another text at a known place; `source`: a known text found
   * elsewhere, or with new particulars; `unchanged`: nothing new.
   */
  readonly outcome: "new" | "version" | "source" | "unchanged";
  /** The id of the text that stood at the place before, of a `version`. */
  readonly previous?: string;
  /** The id of the document that was first known to carry the same text, with small changes. */
  readonly sameAs?: string;
  /** Somebody has decided that it does not count: adding it again does not change that. */
  readonly withdrawn?: true;
  /** Why little or nothing was found in it, where it was read now and that is so. */
  readonly unread?: string;
}

/** Where and when a text is put. */
export interface Putting {
  readonly db: Database;
  readonly engine: Engine;
  /** ISO time. */
  readonly now: string;
  /** Reads the text; asked only where there is a reading to make. */
  readonly digest: (circumstances: Circumstances) => Promise<Digest>;
}

/** The id of a document: SHA-256 of its text in UTF-8, in hexadecimal. */
export const documentId = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Records a text, where it was found, and what is read in it; within a transaction. What is known already is not
 * recorded again.
 */
export async function putDocument(putting: Putting, received: Received): Promise<Added> {
  const { db, now } = putting;
  const id = documentId(received.text);
  const known = await numberOf(db, id);
  const number = known ?? (await insertDocument(db, id, received, now));
  const found = await sourceAt(db, number, received, now);
  const circumstances = found.circumstances;
  const withdrawn = known !== undefined && (await isWithdrawn(db, id));
  const isRead = known !== undefined && (withdrawn || (await readWith(db, number, circumstances)));
  const digest = isRead ? undefined : await putting.digest(circumstances);
  if (digest !== undefined) await putReading(putting, number, digest);
  const sameAs = known === undefined ? await firstCarrier(db, number) : undefined;
  return {
    id,
    name: received.name,
    ...outcomeOf(known === undefined, found),
    ...(sameAs !== undefined && { sameAs }),
    ...(withdrawn && { withdrawn }),
    ...(digest?.notes[0] !== undefined && { unread: digest.notes[0] }),
  };
}

export async function numberOf(db: Database, id: string): Promise<number | undefined> {
  const row = await db.selectFrom("document").select("number").where("id", "=", id).executeTakeFirst();
  return row?.number;
}

async function insertDocument(
  db: Database,
  id: string,
  { text, bytes }: Received,
  added: string,
): Promise<number> {
  const row = { id, text, bytes: bytes ?? null, added };
  const { number } = await db
    .insertInto("document")
    .values(row)
    .returning("number")
    .executeTakeFirstOrThrow();
  return number;
}

function outcomeOf(isNew: boolean, { previous, isRecorded }: Found): Pick<Added, "outcome" | "previous"> {
  if (previous !== undefined) return { outcome: "version", previous };
  if (isNew) return { outcome: "new" };
  return { outcome: isRecorded ? "source" : "unchanged" };
}
