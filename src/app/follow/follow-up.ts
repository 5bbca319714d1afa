import { corrected } from "../../following/corrections.js";
import { encounterClaimsOf } from "../../following/occasions/encounter-claims.js";
import { gatherOccasions } from "../../following/occasions/gather-occasions.js";
import type { Occasions } from "../../following/occasions/occasion.js";
import { byTime } from "../../following/readout.js";
import { relationFrom } from "../../following/relations.js";
import { followThreads } from "../../following/threads/follow.js";
import { relationKey, type Relation, type Thread } from "../../following/threads/thread.js";
import { documentsMentioning, readouts } from "../../record/documents/readouts.js";
import { putOccasions } from "../../record/results/occasions.js";
import { isStale, staleValues } from "../../record/results/stale.js";
import { putThreads } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { decidedAbout } from "./standing-decisions.js";

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

/** What comes of following up. */
export interface Account {
  readonly threads: readonly Thread[];
  readonly occasions: Occasions;
}

/** The account of two parties that some documents give, as people have corrected them and decided about them. */
export async function followThrough(
  { db }: Store,
  documents: readonly string[],
  relation: Relation,
): Promise<Account> {
  const held = await readouts(db, documents);
  const { rulings, corrections } = await decidedAbout(db, held);
  const decided = held
    .map((readout) => ({ ...readout, reading: corrected(readout.reading, readout, corrections) }))
    .toSorted(byTime);
  return {
    threads: followThreads(decided, relation, rulings),
    occasions: gatherOccasions(encounterClaimsOf(decided, relation)),
  };
}

async function followRelation(store: Store, relation: Relation): Promise<void> {
  const ids = await documentsMentioning(store.db, "relation", relationKey(relation));
  const { threads, occasions } = await followThrough(store, ids, relation);
  await store.write(async (db) => {
    const to = { db, engine: store.engine };
    await putOccasions(to, relation, occasions.occasions);
    await putThreads(to, relation, threads);
  });
}
