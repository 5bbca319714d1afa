import type { Occasion } from "../../following/occasions/occasion.js";
import { relationKey, type Relation, type Thread } from "../../following/threads/thread.js";
import { mentioned } from "../../record/documents/mentioned.js";
import { headsMentioning, type DocumentHead } from "../../record/documents/readouts.js";
import { lastHeld, occasionsOf } from "../../record/results/occasions.js";
import { threadsOf } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { inCodeOrder } from "../in-code-order.js";
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

/**
 * The occasions of two parties on a day, the latest that readouts tell of, in order of their earliest words.
 * @param asOf ISO day
 */
export async function occasionsOn(
  store: Store,
  relation: Relation,
  asOf: string,
  limit: number,
): Promise<readonly Occasion[]> {
  if (await isPast(store, relation, asOf))
    return (await accountOn(store, relation, asOf)).occasions.slice(-limit);
  await followUpOf(store, relation);
  return occasionsOf(store.db, relation, limit);
}

/**
 * The last occasion of two parties that was held by a day and has a date.
 * @param asOf ISO day
 * @param aside kinds of occasions that do not count
 */
export async function lastHeldOn(
  store: Store,
  relation: Relation,
  asOf: string,
  aside: readonly Occasion["kind"][],
): Promise<Occasion | undefined> {
  if (!(await isPast(store, relation, asOf))) {
    await followUpOf(store, relation);
    return lastHeld(store.db, relation, aside);
  }
  return (await accountOn(store, relation, asOf)).occasions
    .filter(({ status, kind, date }) => status === "held" && date !== undefined && !aside.includes(kind))
    .toSorted((a, b) => inCodeOrder(a.date ?? "", b.date ?? ""))
    .at(-1);
}

/** Whether a readout about two parties was published after a day. */
export async function isPast({ db }: Store, relation: Relation, day: string): Promise<boolean> {
  const [tally] = await mentioned(db, "relation", { values: [relationKey(relation)] });
  return (tally?.latest ?? "") > day;
}
