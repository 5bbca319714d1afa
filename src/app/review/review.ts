import type { Entry, Thread } from "../../following/threads/thread.js";
import { Problem } from "../../problem.js";
import { threadsAbout } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import type { Choice } from "../decide/choice.js";
import type { Doubt } from "../people/doubts.js";

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

/** The doubtful link of a claim in its thread. */
export function linkIn(thread: Thread, claim: string): DoubtfulLink | undefined {
  const entry = thread.entries.find((one) => one.claim === claim && one.link.doubtful);
  return entry && linkOf(thread, entry);
}

function linkOf({ id, title, kind, by, relation, entries }: Thread, entry: Entry): DoubtfulLink {
  const thread = { id, title, kind, by, relation };
  return { claim: entry.claim, thread, entry, opening: entries[0] ?? entry };
}

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
