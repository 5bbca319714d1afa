import type { Entry, Thread } from "../../following/threads/thread.js";
import { Problem } from "../../problem.js";
import { doubtfulThreads, threadsAbout } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { followUp, type Told } from "../follow/follow-up.js";

/** A link that waits for somebody to say whether it is right. */
export interface DoubtfulLink {
  /** The id of the claim that was linked, by which it is decided. */
  readonly claim: string;
  readonly thread: Pick<Thread, "id" | "title" | "kind" | "by" | "relation">;
  readonly entry: Entry;
}

/**
 * The links that are doubtful, those that are most so first.
 * @param tell is told how far following up has got, where something is new
 */
export async function doubtfulLinks(store: Store, tell?: Told): Promise<DoubtfulLink[]> {
  await followUp(store, tell);
  const threads = await doubtfulThreads(store.db);
  return threads.flatMap(linksIn).toSorted((a, b) => a.entry.link.score - b.entry.link.score || byId(a, b));
}

const linksIn = ({ id, title, kind, by, relation, entries }: Thread): DoubtfulLink[] =>
  entries
    .filter(({ link }) => link.doubtful)
    .map((entry) => ({ claim: entry.claim, thread: { id, title, kind, by, relation }, entry }));

const byId = (a: DoubtfulLink, b: DoubtfulLink): number =>
  a.claim < b.claim ? -1 : Number(a.claim > b.claim);

/**
 * The thread that a claim has been linked to.
 * @throws Problem when it is linked to none
 */
export async function threadOfLink({ db }: Store, claim: string): Promise<string> {
  const [thread] = await threadsAbout(db, claim);
  if (thread) return thread.id;
  throw new Problem("is in no thread", "take an id from entente review --list", claim);
}
