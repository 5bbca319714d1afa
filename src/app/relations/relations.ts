import { relationFrom, relationOf } from "../../following/relations.js";
import { relationKey, type Relation } from "../../following/threads/thread.js";
import { mentioned, type Mentioned } from "../../record/documents/mentioned.js";
import type { Store } from "../../record/store.js";
import { partyNamed } from "../party-named.js";
import { Problem } from "../../problem.js";

export type { Relation } from "../../following/threads/thread.js";

/** Two parties that deal with each other in the record. */
export interface RelationSummary {
  readonly key: string;
  readonly parties: Relation;
  readonly readouts: number;
  /** ISO day. */
  readonly latest?: string;
}

/** The relations of the record, those of most readouts first; only so many where a limit is given. */
export const relations = async ({ db }: Store, limit?: number): Promise<RelationSummary[]> =>
  (await mentioned(db, "relation", limit === undefined ? {} : { limit })).flatMap(summaryOf);

/**
 * The relations of a party, those of most readouts first.
 * @param party by any of its names
 * @throws Problem when no party goes by that name
 */
export async function relationsOf(store: Store, party: string): Promise<RelationSummary[]> {
  const { id } = partyNamed(party);
  return (await relations(store)).filter(({ parties }) => parties.includes(id));
}

/** Some relations by their keys, those of most readouts first; what no readout speaks of is left out. */
export const relationsWithKeys = async ({ db }: Store, keys: readonly string[]): Promise<RelationSummary[]> =>
  (await mentioned(db, "relation", { values: keys })).flatMap(summaryOf);

/** The relation of a key as it stands in the record. */
export async function relationSummary(store: Store, relation: Relation): Promise<RelationSummary> {
  const key = relationKey(relation);
  const [found] = await relationsWithKeys(store, [key]);
  return found ?? { key, parties: relation, readouts: 0 };
}

function summaryOf({ value, readouts, latest }: Mentioned): RelationSummary[] {
  const parties = relationFrom(value);
  if (parties === undefined) return [];
  return [{ key: value, parties, readouts, ...(latest !== undefined && { latest }) }];
}

/**
 * The relation that somebody means by `PRT-GHA` or `Portugal-Ghana`.
 * @throws Problem when a part is no party, or both are the same
 */
export function relationNamed(given: string): Relation {
  const [one, other] = partiesNamed(given);
  const relation = relationOf(partyNamed(one).id, partyNamed(other).id);
  if (relation !== undefined) return relation;
  throw new Problem("is a party with itself", "give two as GHA-PRT", given);
}

/**
 * The names of the two parties in `PRT-GHA`, in that order.
 * @throws Problem when there are not two
 */
export function partiesNamed(given: string): [one: string, other: string] {
  const [one, other, ...more] = given.split("-");
  if (one === undefined || other === undefined || more.length > 0)
    throw new Problem("names no two parties", "give them as GHA-PRT", given);
  return [one, other];
}

/** The key of a relation, as `GHA-PRT`. */
export const relationKeyOf = (relation: Relation): string => relationKey(relation);
