import type { ThreadHead } from "../../following/threads/head.js";
import type { Relation } from "../../following/threads/thread.js";
import { Problem } from "../../problem.js";
import type { Store } from "../../record/store.js";
import { statusesDecided } from "../decide/decided-statuses.js";
import { threadsOn } from "../follow/threads-on.js";
import { inCodeOrder } from "../in-code-order.js";
import { headStatus } from "./head-status.js";
import { followed, type Followed } from "./roadmap.js";

/** Which threads of a roadmap are asked for; all parts must be met. */
export interface ThreadFilter {
  /** As `headStatus` has it. */
  readonly status?: string;
  readonly kind?: string;
  /** Id of the party that undertook it. */
  readonly by?: string;
  /** Id. */
  readonly topic?: string;
  /** ISO day. */
  readonly dueBefore?: string;
}

/** Which page of them. */
export interface ThreadPage {
  /** `made`: in the order in which they were made; `latest`: those first of which something was said last. */
  readonly order: "made" | "latest";
  readonly limit: number;
  /** Id of the last thread of the page before. */
  readonly after?: string;
}

/** Some threads of a roadmap, and how many there are in all. */
export interface ThreadsListed {
  readonly threads: readonly Followed[];
  readonly total: number;
}

/**
 * A page of the roadmap of two parties.
 * @param asOf ISO day
 * @throws Problem when the thread that it is to go on after is not among those asked for
 */
export async function listThreads(
  store: Store,
  relation: Relation,
  asOf: string,
  { order, limit, after, ...filter }: ThreadFilter & ThreadPage,
): Promise<ThreadsListed> {
  const on = await threadsOn(store, relation, asOf);
  const decided = await statusesDecided(store.db);
  const heads = await on.heads();
  const met = heads.filter((head) => meets(head, filter, headStatus(head, asOf, decided.get(head.id))));
  const found = order === "latest" ? met.toSorted(byLatest) : met;
  const from = after === undefined ? 0 : placeBehind(found, after);
  const ids = found.slice(from, from + limit).map(({ id }) => id);
  const days = await on.days();
  const threads = (await on.inFull(ids)).map((thread) =>
    followed(thread, days, asOf, decided.get(thread.id)),
  );
  return { threads, total: found.length };
}

/** Where a page begins. */
function placeBehind(found: readonly ThreadHead[], after: string): number {
  const place = found.findIndex(({ id }) => id === after);
  if (place >= 0) return place + 1;
  throw new Problem("is no cursor of this listing", "begin without one", after);
}

/** @param standing how it stands, in one word */
const meets = (
  head: ThreadHead,
  { status, kind, by, topic, dueBefore }: ThreadFilter,
  standing: string,
): boolean =>
  (status === undefined || standing === status) &&
  (kind === undefined || head.kind === kind) &&
  (by === undefined || head.by.includes(by)) &&
  (topic === undefined || head.topics.includes(topic)) &&
  (dueBefore === undefined || (head.due !== undefined && head.due < dueBefore));

const byLatest = (a: ThreadHead, b: ThreadHead): number =>
  inCodeOrder(b.latest ?? "", a.latest ?? "") || inCodeOrder(a.id, b.id);
