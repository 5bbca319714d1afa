import type { Occasion } from "../../following/occasions/occasion.js";
import { relationKey, type Relation, type Thread } from "../../following/threads/thread.js";
import { headsMentioning, type DocumentHead } from "../../record/documents/readouts.js";
import { occasionsOf } from "../../record/results/occasions.js";
import { threadsOf } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { followThrough, followUpOf } from "./follow-up.js";

/** What is known of two parties on a day. */
export interface AccountOn {
  /** The readouts about the two, in order of time. */
  readonly readouts: readonly DocumentHead[];
  readonly threads: readonly Thread[];
  readonly occasions: readonly Occasion[];
}

/**
 * The account of two parties on a day.
 * @param asOf ISO day; what was published later is left out, as if it had not been said yet
 */
export async function accountOn(store: Store, relation: Relation, asOf: string): Promise<AccountOn> {
  const heads = await headsMentioning(store.db, "relation", relationKey(relation));
  const readouts = heads.filter(({ published }) => published === undefined || published <= asOf);
  if (readouts.length === heads.length) {
    await followUpOf(store, relation);
    const [threads, occasions] = [await threadsOf(store.db, relation), await occasionsOf(store.db, relation)];
    return { readouts, threads, occasions };
  }
  const ids = readouts.map(({ id }) => id);
  const { threads, occasions } = await followThrough(store, ids, relation);
  return { readouts, threads, occasions: occasions.occasions };
}
