import type { Reading } from "../../reading/reading.js";
import { readouts } from "../../record/documents/readouts.js";
import { findDocuments } from "../../record/search/find-documents.js";
import type { Store } from "../../record/store.js";
import { pagesOf } from "../pages.js";
import { askedBy } from "./asked-by.js";
import { hitsIn, type Hit } from "./hits.js";

export type { Hit } from "./hits.js";

/** A readout that meets a query. */
export interface Found {
  readonly document: string;
  readonly name: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly hits: readonly FoundHit[];
}

export interface FoundHit extends Hit {
  /** Of the document as received, where it had pages. */
  readonly page?: number;
}

export interface SearchResult {
  /** The latest published first. */
  readonly found: readonly Found[];
  /** Whether there are more than were asked for. */
  readonly more: boolean;
}

/**
 * Looks for readouts.
 * @param query as `parseQuery` has it
 * @param limit the most readouts that are given
 * @param after id of a readout found before: those that come after it
 * @throws Problem when the query cannot be understood, or names a party that is not known
 */
export async function search(
  store: Store,
  query: string,
  limit: number,
  after?: string,
): Promise<SearchResult> {
  const { parts, ...asked } = askedBy(query);
  const texts = await findDocuments(store, {
    ...asked,
    ...(after !== undefined && { behind: after }),
    limit: limit + 1,
  });
  const shown = texts.slice(0, limit);
  const readings = parts.some(({ field }) => field !== undefined)
    ? await readingsOf(
        store,
        shown.map(({ id }) => id),
      )
    : new Map<string, Reading>();
  const pageOf = await pagesOf(
    store,
    shown.map(({ id }) => id),
  );
  const found = shown.map(({ id, text, ...about }) => ({
    document: id,
    ...about,
    hits: hitsIn(text, readings.get(id), parts).map((hit): FoundHit => {
      const page = pageOf(id, hit.span.start);
      return page === undefined ? hit : { ...hit, page };
    }),
  }));
  return { found, more: texts.length > limit };
}

/** The finds that have fields. */
const KINDS = ["person", "statement", "encounter", "act"] as const;

const readingsOf = async ({ db }: Store, ids: readonly string[]): Promise<Map<string, Reading>> =>
  new Map((await readouts(db, ids, KINDS)).map(({ id, reading }) => [id, reading]));
