import { countQueued, queuedDoubts, queuedLinks } from "../../record/results/queue.js";
import type { Store } from "../../record/store.js";
import { followUp, type Told } from "../follow/follow-up.js";
import { linkIn, type Doubtful } from "./review.js";

/** Where a page of the queue ends. */
export type Place =
  | { readonly what: "link"; readonly score: number; readonly claim: string; readonly relation: string }
  | { readonly what: "identity"; readonly score: number; readonly id: string };

/** Something doubtful, and its place in the queue. */
export interface Queued {
  readonly item: Doubtful;
  readonly place: Place;
}

/** How much waits for somebody to decide it. */
export const countWaiting = ({ db }: Store): Promise<number> => countQueued(db);

/** All that is doubtful, in the order of the queue. @param tell is told how far following up has got, where something is new */
export async function doubtful(store: Store, tell?: Told): Promise<Doubtful[]> {
  await followUp(store, tell);
  return (await queuePage(store)).map(({ item }) => item);
}

/**
 * What is doubtful: links, those that are most so first; then identities, the likeliest first.
 * @param limit the most that are given; all where none is said
 * @param after where the page before ended
 */
export async function queuePage(store: Store, limit?: number, after?: Place): Promise<Queued[]> {
  await followUp(store);
  const links = after?.what === "identity" ? [] : await linksAfter(store, limit, after);
  if (links.length === limit) return links;
  const left = limit === undefined ? undefined : limit - links.length;
  return [...links, ...(await doubtsAfter(store, left, after?.what === "identity" ? after : undefined))];
}

async function linksAfter(
  { db }: Store,
  limit: number | undefined,
  after?: Extract<Place, { what: "link" }>,
): Promise<Queued[]> {
  return (await queuedLinks(db, limit, after)).flatMap(({ thread, ...place }) => {
    const link = linkIn(thread, place.claim);
    return link === undefined ? [] : [{ item: { what: "link", ...link }, place: { what: "link", ...place } }];
  });
}

async function doubtsAfter(
  { db }: Store,
  limit: number | undefined,
  after?: Extract<Place, { what: "identity" }>,
): Promise<Queued[]> {
  return (await queuedDoubts(db, limit, after)).map(({ doubt, id, score }) => ({
    item: { what: "identity", id, ...doubt },
    place: { what: "identity", id, score },
  }));
}
