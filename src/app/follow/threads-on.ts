import { headOf, type ThreadHead } from "../../following/threads/head.js";
import { relationKey, type Relation, type Thread } from "../../following/threads/thread.js";
import { daysMentioning } from "../../record/documents/mentioned.js";
import { headsOf } from "../../record/results/heads.js";
import { threadsAbout, threadsWithIds } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { accountOn, isPast } from "./account-on.js";
import { followUpOf } from "./follow-up.js";

/** The threads of two parties on a day, of which few are looked at with their entries. */
export interface ThreadsOn {
  /** In the order in which they were made. */
  readonly heads: () => Promise<readonly ThreadHead[]>;
  /** The days on which readouts about the two were published, in order. */
  readonly days: () => Promise<readonly string[]>;
  /** The threads with these ids, in full and in their order. */
  readonly inFull: (ids: readonly string[]) => Promise<readonly Thread[]>;
  /** The thread that goes by an id, or has the claim of that id for an entry. */
  readonly about: (id: string) => Promise<Thread | undefined>;
}

/**
 * The threads of two parties on a day.
 * @param asOf ISO day; what was published later is left out, as if it had not been said yet
 */
export async function threadsOn(store: Store, relation: Relation, asOf: string): Promise<ThreadsOn> {
  const { db } = store;
  const key = relationKey(relation);
  if (await isPast(store, relation, asOf)) return threadsBefore(store, relation, asOf);
  await followUpOf(store, relation);
  // One of several parties stands with each of its relations.
  const isOfThese = (thread: Thread): boolean => relationKey(thread.relation) === key;
  return {
    heads: () => headsOf(db, relation),
    days: () => daysMentioning(db, "relation", key),
    inFull: async (ids) => inOrder(ids, (await threadsWithIds(db, ids)).filter(isOfThese)),
    about: async (id) => (await threadsAbout(db, id)).find(isOfThese),
  };
}

/** Follows up only what had been said by the day. */
async function threadsBefore(store: Store, relation: Relation, asOf: string): Promise<ThreadsOn> {
  const { readouts, threads } = await accountOn(store, relation, asOf);
  return {
    heads: async () => Promise.resolve(threads.map(headOf)),
    days: async () => Promise.resolve(readouts.flatMap(({ published }) => published ?? [])),
    inFull: async (ids) => Promise.resolve(inOrder(ids, threads)),
    about: async (id) => Promise.resolve(threads.find((thread) => isMeant(thread, id))),
  };
}

const isMeant = (thread: Thread, id: string): boolean =>
  thread.id === id || thread.entries.some(({ claim }) => claim === id);

function inOrder(ids: readonly string[], threads: readonly Thread[]): Thread[] {
  const known = new Map(threads.map((thread) => [thread.id, thread]));
  return ids.flatMap((id) => known.get(id) ?? []);
}
