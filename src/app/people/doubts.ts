import type { DoubtfulIdentity } from "../../following/people/doubts.js";
import { doubtfulIdentities } from "../../record/results/people.js";
import type { Store } from "../../record/store.js";
import { inCodeOrder } from "../in-code-order.js";

/** Two who may be one person, by an id by which that is decided. */
export interface Doubt extends DoubtfulIdentity {
  readonly id: string;
}

/** All that is doubtful of the people of the record as they were last gathered, each once; what is surest comes first. */
export async function doubtsIn({ db }: Store): Promise<Doubt[]> {
  const all = (await doubtfulIdentities(db)).map((doubt) => ({ id: idOf(doubt), ...doubt }));
  const distinct = [...new Map(all.map((doubt) => [doubt.id, doubt])).values()];
  return distinct.toSorted((a, b) => b.score - a.score || inCodeOrder(a.id, b.id));
}

/** The ids of the two claims. */
const idOf = ({ two: [a, b] }: DoubtfulIdentity): string => `${a.claim}=${b.claim}`;
