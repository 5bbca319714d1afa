import { followThreads } from "../../following/threads/follow.js";
import { NO_RULINGS } from "../../following/threads/rulings.js";
import { relationFrom } from "../../following/relations.js";
import { relationKey, type Relation } from "../../following/threads/thread.js";
import { documentsMentioning, readouts } from "../../record/documents/readouts.js";
import { isStale, staleValues } from "../../record/results/stale.js";
import { putThreads } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";

/** Told how far the work is. */
export type Told = (done: number, of: number) => void;

/**
 * Follows up all that has been added or decided since it was last done; what it finds is kept with the record.
 * @param tell is told after each relation
 */
export async function followUp(store: Store, tell: Told = () => {}): Promise<void> {
  const stale = await staleValues(store.db, "relation");
  for (const [at, key] of stale.entries()) {
    const relation = relationFrom(key);
    // oxlint-disable-next-line no-await-in-loop -- one relation after the other bounds the memory
    if (relation) await followRelation(store, relation);
    tell(at + 1, stale.length);
  }
}

/** Follows up one relation, if something has been added or decided since. */
export async function followUpOf(store: Store, relation: Relation): Promise<void> {
  if (await isStale(store.db, "relation", relationKey(relation))) await followRelation(store, relation);
}

async function followRelation(store: Store, relation: Relation): Promise<void> {
  const held = await readouts(
    store.db,
    await documentsMentioning(store.db, "relation", relationKey(relation)),
  );
  const threads = followThreads(held, relation, NO_RULINGS);
  await store.write((db) => putThreads({ db, engine: store.engine }, relation, threads));
}
