import { webAddress } from "../../collect/address/web-address.js";
import { ANY, PUBLIC } from "../../collect/address/reach.js";
import { newlyWatched, type Watched } from "../../collect/watch/watched.js";
import { Problem } from "../../problem.js";
import type { Store } from "../../record/store.js";
import { putWatched, removeWatched, watchedIn } from "../../record/watched/watched.js";

export type { Watched } from "../../collect/watch/watched.js";

/**
 * Has a source watched from now on.
 * @returns its address as it is kept
 * @throws Problem when it is watched already, or no address that may be asked for
 */
export async function watchSource(
  store: Store,
  given: string,
  how: { readonly everyMinutes: number; readonly allowPrivate: boolean },
  now: Date,
): Promise<string> {
  const { href } = webAddress(given, how.allowPrivate ? ANY : PUBLIC);
  if ((await sources(store)).some(({ address }) => address === href))
    throw new Problem("is watched already", "see it with: entente watch list", href);
  const state = JSON.stringify(newlyWatched(href, how.everyMinutes, now));
  await store.write((db) => putWatched(db, href, state));
  return href;
}

/** @throws Problem when it is not watched */
export async function unwatchSource(store: Store, given: string): Promise<void> {
  const address = URL.canParse(given) ? new URL(given).href : given;
  if (!(await store.write((db) => removeWatched(db, address))))
    throw new Problem("is not watched", "see what is with: entente watch list", address);
}

/** The sources that are watched, in the order of their addresses. */
export async function sources(store: Store): Promise<Watched[]> {
  const kept = await watchedIn(store.db);
  return kept.map((state): unknown => JSON.parse(state)).filter(isWatched);
}

const isWatched = (value: unknown): value is Watched =>
  typeof value === "object" && value !== null && "address" in value && "pending" in value && "due" in value;

/** Keeps what is known of a source. */
export const keepSource = (store: Store, watched: Watched): Promise<void> =>
  store.write((db) => putWatched(db, watched.address, JSON.stringify(watched)));
