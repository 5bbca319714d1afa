import { latestDocuments } from "../../record/documents/latest.js";
import { readouts } from "../../record/documents/readouts.js";
import type { Store } from "../../record/store.js";
import type { Relation } from "../../following/threads/thread.js";
import { relationKey } from "../../following/threads/thread.js";
import type { Readout } from "../../following/readout.js";
import { witnessOf, type Evidence, type Witness } from "../evidence.js";
import { nameFinds } from "../name-finds.js";
import { sidesIn, type SideOf } from "../publishers/sides.js";
import { nameOf, type ReadoutName } from "../readouts/readout.js";

/** Something that one side of a relation said. */
export interface StatementTold {
  readonly claim: string;
  readonly readout: ReadoutName;
  readonly speaker: string;
  /** Id of the party that the speaker speaks for. */
  readonly party: string;
  readonly mode: "direct" | "indirect";
  readonly evidence: Evidence;
}

/** Statements, and where they go on. */
export interface StatementsTold {
  readonly statements: readonly StatementTold[];
  /** Id of the last readout that was looked at, where more follow. */
  readonly last?: string;
}

/** So many readouts are looked at before it is asked whether that is enough. */
const AT_ONCE = 5;

/**
 * What two parties have said to and of each other, the latest readouts first; of each readout all.
 * @param limit of statements; it may be some more
 * @param after id of the last readout that was looked at before
 */
export async function statementsOf(
  store: Store,
  relation: Relation,
  limit: number,
  after?: string,
): Promise<StatementsTold> {
  const mention = { field: "relation", value: relationKey(relation) } as const;
  const sideOf = await sidesIn(store.db);
  const statements: StatementTold[] = [];
  let last = after;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- as few as are needed
    const page = await latestDocuments(store.db, {
      mention,
      limit: AT_ONCE + 1,
      ...(last !== undefined && { after: last }),
    });
    // oxlint-disable-next-line no-await-in-loop
    const looked = await readouts(
      store.db,
      page.slice(0, AT_ONCE).map(({ id }) => id),
    );
    // oxlint-disable-next-line no-await-in-loop
    const witness = await witnessOf(
      store,
      looked.map(({ id }) => id),
    );
    statements.push(...looked.flatMap((readout) => statementsIn(readout, relation, { witness, sideOf })));
    last = looked.at(-1)?.id ?? last;
    if (page.length <= AT_ONCE) return { statements };
    if (statements.length >= limit) return { statements, ...(last !== undefined && { last }) };
  }
}

function statementsIn(
  readout: Readout,
  relation: Relation,
  { witness, sideOf }: { readonly witness: Witness; readonly sideOf: SideOf },
): StatementTold[] {
  const { people, statements } = nameFinds(readout);
  const served = new Map(people.map(({ name, party }) => [name, party]));
  return statements.flatMap(({ id, speaker, mode, content }) => {
    const party = served.get(speaker) ?? speaker;
    if (!relation.includes(party)) return [];
    const evidence = witness(readout.id, content);
    return [{ claim: id, readout: nameOf(readout, sideOf), speaker, party, mode, evidence }];
  });
}
