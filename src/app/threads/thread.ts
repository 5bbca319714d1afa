import { Missing } from "../missing.js";
import { threadsAbout } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { roadmapOf, type Followed, type Roadmap } from "../roadmap/roadmap.js";

/** A thread with the roadmap that it is part of. */
export interface ThreadShown {
  readonly followed: Followed;
  readonly roadmap: Roadmap;
}

/**
 * The thread that goes by an id, or that the claim of that id is an entry of.
 * @param asOf ISO day
 * @throws Problem when there is none
 */
export async function threadShown(store: Store, id: string, asOf: string): Promise<ThreadShown> {
  for (const { relation } of await threadsAbout(store.db, id)) {
    // oxlint-disable-next-line no-await-in-loop -- the first relation that still has it is enough
    const roadmap = await roadmapOf(store, relation, asOf);
    const followed = roadmap.threads.find(
      ({ thread }) => thread.id === id || thread.entries.some(({ claim }) => claim === id),
    );
    if (followed) return { followed, roadmap };
  }
  throw new Missing("is no thread of the record", "look for it: entente roadmap PARTY PARTY", id);
}
