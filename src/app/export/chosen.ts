import { relationKey, type Relation } from "../../following/threads/thread.js";
import { documentsMentioning } from "../../record/documents/readouts.js";
import { findIds } from "../../record/search/find-documents.js";
import type { Store } from "../../record/store.js";
import { readoutIds } from "../readouts/readouts.js";
import { askedBy } from "../search/asked-by.js";

/** What of a record is wanted; all of it where nothing is said. */
export interface Choice {
  /** In the language of the search: the readouts that meet it, and what they tell of. */
  readonly query?: string;
  /** What two parties have to do with each other. */
  readonly relation?: Relation;
}

/**
 * The ids of the readouts that are chosen, the latest published first; undefined where all are.
 * @throws Problem when the query cannot be understood
 */
export async function chosenIds(
  store: Store,
  { query, relation }: Choice,
): Promise<ReadonlySet<string> | undefined> {
  if (query !== undefined) return idsMeeting(store, query, relation);
  if (relation === undefined) return undefined;
  const ids = new Set<string>();
  for await (const id of readoutIds(store, relation)) ids.add(id);
  return ids;
}

/** So many ids are asked for at once. */
const PAGE = 2000;

async function idsMeeting(store: Store, query: string, relation?: Relation): Promise<Set<string>> {
  const { parts: _, ...asked } = askedBy(query);
  const about = relation && new Set(await documentsMentioning(store.db, "relation", relationKey(relation)));
  const ids = new Set<string>();
  let behind: string | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- page by page
    const page = await findIds(store, {
      ...asked,
      limit: PAGE,
      ...(behind !== undefined && { behind }),
    });
    for (const id of page) if (about?.has(id) ?? true) ids.add(id);
    behind = page.length === PAGE ? page.at(-1) : undefined;
  } while (behind !== undefined);
  return ids;
}
