import type { Entry, Thread } from "../../following/threads/thread.js";
import { Problem } from "../../problem.js";
import { doubtfulThreads, threadsAbout } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import type { Choice } from "../decide/choice.js";
import { followUp, type Told } from "../follow/follow-up.js";
import { doubtsIn, type Doubt } from "../people/doubts.js";

/** A link that waits for somebody to say whether it is right. */
export interface DoubtfulLink {
  /** The id of the claim that was linked, by which it is decided. */
  readonly claim: string;
  readonly thread: Pick<Thread, "id" | "title" | "kind" | "by" | "relation">;
  readonly entry: Entry;
  /** The entry that opens the thread. */
  readonly opening: Entry;
}

/** What waits for somebody to decide it. */
export type Doubtful =
  | ({ readonly what: "link" } & DoubtfulLink)
  /** Whether two persons are one. */
  | ({ readonly what: "identity" } & Doubt);

/**
 * All that is doubtful: links, those that are most so first; then identities, the likeliest first.
 * @param tell is told how far following up has got, where something is new
 */
export async function doubtful(store: Store, tell?: Told): Promise<Doubtful[]> {
  await followUp(store, tell);
  const links = (await doubtfulThreads(store.db)).flatMap(linksIn);
  const ordered = links.toSorted((a, b) => a.entry.link.score - b.entry.link.score || byId(a, b));
  return [
    ...ordered.map((link) => ({ what: "link", ...link }) as const),
    ...(await doubtsIn(store)).map((doubt) => ({ what: "identity", ...doubt }) as const),
  ];
}

function linksIn({ id, title, kind, by, relation, entries }: Thread): DoubtfulLink[] {
  const thread = { id, title, kind, by, relation };
  return entries
    .filter(({ link }) => link.doubtful)
    .map((entry) => ({ claim: entry.claim, thread, entry, opening: entries[0] ?? entry }));
}

const byId = (a: DoubtfulLink, b: DoubtfulLink): number =>
  a.claim < b.claim ? -1 : Number(a.claim > b.claim);

/**
 * The choice that settles something doubtful.
 * @param id of the claim that was linked; of an identity the ids of the two claims, with `=` between them
 * @param isRight whether the link is right, and the two are one
 * @throws Problem when there is nothing of that id to decide
 */
export async function choiceOn({ db }: Store, id: string, isRight: boolean): Promise<Choice> {
  const [claim = "", as] = id.split("=");
  if (as !== undefined) return { kind: isRight ? "same" : "different", claim, as };
  const [thread] = await threadsAbout(db, claim);
  if (thread) return { kind: isRight ? "accept" : "reject", claim, thread: thread.id };
  throw new Problem("is in no thread", "take an id from entente review --list", id);
}
