import type { Occasion } from "../../following/occasions/occasion.js";
import { relationKey, type Relation } from "../../following/threads/thread.js";
import { countOccasions } from "../../record/results/occasions.js";
import type { Store } from "../../record/store.js";
import { occasionsOn } from "../follow/account-on.js";
import { inCodeOrder } from "../in-code-order.js";
import { listThreads } from "../roadmap/list-threads.js";
import type { Followed } from "../roadmap/roadmap.js";

/** What happened between two parties and what runs through it, as far as there is room for it in one drawing. */
export interface Overview {
  /** The latest, in order of time. */
  readonly occasions: readonly Occasion[];
  /** Those of which something was said last, in the order in which they were made. */
  readonly threads: readonly Followed[];
  /** How many there are, those left out with them. */
  readonly total: { readonly occasions: number; readonly threads: number };
}

/** A relation of some years has fewer; nobody sees more lines at once. */
const MOST = { occasions: 300, threads: 100 };

/** The overview of two parties on a day. @param asOf ISO day */
export async function overviewOf(store: Store, relation: Relation, asOf: string): Promise<Overview> {
  const listed = await listThreads(store, relation, asOf, { order: "latest", limit: MOST.threads });
  const occasions = await occasionsOn(store, relation, asOf, MOST.occasions);
  const counts = await countOccasions(store.db, [relationKey(relation)]);
  const held = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    occasions: occasions.toSorted((a, b) => inCodeOrder(a.date ?? "", b.date ?? "")),
    threads: listed.threads.toSorted((a, b) => inCodeOrder(openedOn(a), openedOn(b))),
    total: {
      occasions: occasions.length < MOST.occasions ? occasions.length : held,
      threads: listed.total,
    },
  };
}

const openedOn = ({ thread }: Followed): string => thread.entries[0]?.published ?? "";
