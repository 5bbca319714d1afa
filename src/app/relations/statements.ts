import { latestDocuments } from "../../record/documents/latest.js";
import { readouts } from "../../record/documents/readouts.js";
import type { Store } from "../../record/store.js";
import type { Relation } from "../../following/threads/thread.js";
import { relationKey } from "../../following/threads/thread.js";
import type { Readout } from "../../following/readout.js";
import { evidenceIn, type Evidence } from "../evidence.js";
import { nameFinds } from "../name-finds.js";
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

/** Statements of some readouts, and whether there are more. */
export interface StatementsTold {
  readonly statements: readonly StatementTold[];
  /** Id of the last readout that was looked at, where more follow. */
  readonly last?: string;
}

/**
 * What two parties have said to and of each other, the latest readouts first.
 * @param after id of the last readout that was looked at before
 * @param limit the most readouts that are looked at
 */
export async function statementsOf(
  store: Store,
  relation: Relation,
  limit: number,
  after?: string,
): Promise<StatementsTold> {
  const mention = { field: "relation", value: relationKey(relation) } as const;
  const asked = { mention, limit: limit + 1, ...(after !== undefined && { after }) };
  const ids = (await latestDocuments(store.db, asked)).map(({ id }) => id);
  const looked = await readouts(store.db, ids.slice(0, limit));
  const last = ids.length > limit ? looked.at(-1)?.id : undefined;
  return {
    statements: looked.flatMap((readout) => statementsIn(readout, relation)),
    ...(last !== undefined && { last }),
  };
}

function statementsIn(readout: Readout, relation: Relation): StatementTold[] {
  const { people, statements } = nameFinds(readout);
  const served = new Map(people.map(({ name, party }) => [name, party]));
  return statements.flatMap(({ id, speaker, mode, content }) => {
    const party = served.get(speaker) ?? speaker;
    if (!relation.includes(party)) return [];
    const evidence = evidenceIn(readout.id, readout.text, content);
    return [{ claim: id, readout: nameOf(readout), speaker, party, mode, evidence }];
  });
}
