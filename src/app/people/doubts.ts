import { doubtId, type DoubtfulIdentity } from "../../following/people/doubts.js";
import type { Identity } from "../../following/people/identity.js";
import { NO_PARTY } from "../../record/documents/digest.js";
import { doubtfulIdentities } from "../../record/results/people.js";
import type { Store } from "../../record/store.js";
import { inCodeOrder } from "../in-code-order.js";

/** Two who may be one person, by an id by which that is decided. */
export interface Doubt extends DoubtfulIdentity {
  readonly id: string;
}

/** What is doubtful of the people of some parties as they were last gathered, each once; what is surest comes first. */
export async function doubtsOf({ db }: Store, parties: readonly string[]): Promise<Doubt[]> {
  const all = new Map<string, Doubt>();
  for (const party of parties) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
    for (const doubt of await doubtfulIdentities(db, party)) {
      const id = doubtId(doubt);
      all.set(id, { id, ...doubt });
    }
  }
  return [...all.values()].toSorted((a, b) => b.score - a.score || inCodeOrder(a.id, b.id));
}

/** Who may be the same as a person. */
export async function doubtsAbout(store: Store, { party, claims }: Identity): Promise<Doubt[]> {
  const own = new Set(claims);
  return (await doubtsOf(store, [party ?? NO_PARTY])).filter(({ two }) =>
    two.some(({ claim }) => own.has(claim)),
  );
}
