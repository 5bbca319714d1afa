import { headsWith, type DocumentHead } from "../../record/documents/readouts.js";
import { threadsAbout } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { statusesDecided } from "../decide/decided-statuses.js";
import { threadsOn } from "../follow/threads-on.js";
import { Missing } from "../missing.js";
import type { Relation } from "../relations/relations.js";
import { followed, type Followed } from "../roadmap/roadmap.js";

/** A thread with what it is seen among. */
export interface ThreadShown {
  readonly followed: Followed;
  readonly seen: {
    /** ISO day. */
    readonly asOf: string;
    /** Those of its entries. */
    readonly readouts: readonly DocumentHead[];
  };
}

/**
 * The thread that goes by an id, or that the claim of that id is an entry of.
 * @param asOf ISO day
 * @throws Missing when there is none
 */
export async function threadShown(store: Store, id: string, asOf: string): Promise<ThreadShown> {
  for (const { relation } of await threadsAbout(store.db, id)) {
    // oxlint-disable-next-line no-await-in-loop -- the first relation that still has it is enough
    const shown = await shownIn(store, relation, id, asOf);
    if (shown) return shown;
  }
  throw new Missing("is no thread of the record", "look for it: entente roadmap PARTY PARTY", id);
}

async function shownIn(
  store: Store,
  relation: Relation,
  id: string,
  asOf: string,
): Promise<ThreadShown | undefined> {
  const on = await threadsOn(store, relation, asOf);
  const thread = await on.about(id);
  if (thread === undefined) return undefined;
  const decided = (await statusesDecided(store.db)).get(thread.id);
  const documents = new Set(thread.entries.map(({ document }) => document));
  const readouts = await headsWith(store.db, [...documents]);
  return { followed: followed(thread, await on.days(), asOf, decided), seen: { asOf, readouts } };
}
