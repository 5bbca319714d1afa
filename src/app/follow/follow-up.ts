import { encounterClaimsOf } from "../../following/occasions/encounter-claims.js";
import { gatherOccasions } from "../../following/occasions/gather-occasions.js";
import type { Occasions } from "../../following/occasions/occasion.js";
import { relationFrom } from "../../following/relations.js";
import { followThreads } from "../../following/threads/follow.js";
import { relationKey, type Relation, type Thread } from "../../following/threads/thread.js";
import { NO_PARTY } from "../../record/documents/digest.js";
import { documentsMentioning } from "../../record/documents/readouts.js";
import { putOccasions } from "../../record/results/occasions.js";
import { isStale, staleMark, staleValues } from "../../record/results/stale.js";
import { putThreads } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { decidedReadouts, eachTextOnce } from "./decided-readouts.js";
import { followPeople } from "./follow-people.js";

/** Told how far the work is. */
export type Told = (done: number, of: number) => void | Promise<void>;

/**
 * Follows up all that has been added or decided since it was last done; what it finds is kept with the record.
 * @param tell is told after each relation and party
 */
export async function followUp(store: Store, tell: Told = () => {}): Promise<void> {
  const relations = await staleValues(store.db, "relation");
  const parties = new Set(await staleParties(store));
  let done = 0;
  const tellOfOne = () => tell(++done, relations.length + parties.size);
  for (const key of relations) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other bounds the memory
    await followKey(store, key);
    // oxlint-disable-next-line no-await-in-loop -- whoever is told may want to do something else meanwhile
    await tellOfOne();
  }
  for (const party of parties) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other bounds the memory
    for (const other of await followPeople(store, party)) parties.add(other);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await tellOfOne();
  }
}

/** The parties whose people are to be gathered anew; those of none come last, since whoever is of a party is none of them. */
async function staleParties({ db }: Store): Promise<string[]> {
  const parties = await staleValues(db, "party");
  return parties.length === 0 ? [] : [...parties.filter((party) => party !== NO_PARTY), NO_PARTY];
}

async function followKey(store: Store, key: string): Promise<void> {
  const relation = relationFrom(key);
  if (relation) await followRelation(store, relation);
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
  const decided = await decidedReadouts(db, documents);
  const { readouts, sameText, rulings, occasions: constraints } = decided;
  return {
    threads: followThreads(eachTextOnce(decided), relation, rulings),
    occasions: gatherOccasions(encounterClaimsOf(readouts, relation), { constraints, sameText }),
  };
}

async function followRelation(store: Store, relation: Relation): Promise<void> {
  const mark = await staleMark(store.db, "relation", relationKey(relation));
  const ids = await documentsMentioning(store.db, "relation", relationKey(relation));
  const { threads, occasions } = await followThrough(store, ids, relation);
  await store.write(async (db) => {
    const to = { db, engine: store.engine };
    await putOccasions(to, relation, occasions.occasions);
    await putThreads(to, relation, threads, mark);
  });
}
