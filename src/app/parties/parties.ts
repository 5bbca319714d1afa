import { partyById, type Party } from "../../knowledge/parties.js";
import { mentioned } from "../../record/documents/mentioned.js";
import { countOccasions } from "../../record/results/occasions.js";
import type { Store } from "../../record/store.js";
import { followUp } from "../follow/follow-up.js";
import { partyNamed } from "../party-named.js";
import { relationsOf, type RelationSummary } from "../relations/relations.js";

/** A party that readouts speak of. */
export interface PartySummary extends Party {
  readonly readouts: number;
}

/** All parties that readouts speak of, those of most readouts first. */
export async function partiesIn({ db }: Store): Promise<PartySummary[]> {
  return (await mentioned(db, "party")).flatMap(({ value, readouts }) => {
    const party = partyById(value);
    return party === undefined ? [] : [{ ...party, readouts }];
  });
}

/** How often a party met another, or is to meet it. */
export interface Met {
  /** Id of the other. */
  readonly party: string;
  readonly held: number;
  readonly planned: number;
}

/** A party with those it deals with. */
export interface PartyShown {
  readonly party: PartySummary;
  readonly relations: readonly RelationSummary[];
  /** Those met most often first. */
  readonly encounters: readonly Met[];
}

/**
 * A party and whom it met.
 * @param given any of its names
 * @throws Problem when no party goes by that name
 */
export async function partyShown(store: Store, given: string): Promise<PartyShown> {
  const party = partyNamed(given);
  await followUp(store);
  const all = await relationsOf(store, party.id);
  const found = (await partiesIn(store)).find(({ id }) => id === party.id);
  const counts = await countOccasions(
    store.db,
    all.map(({ key }) => key),
  );
  const encounters = all.map((relation) => metIn(relation, party.id, counts));
  return {
    party: found ?? { ...party, readouts: 0 },
    relations: all,
    encounters: encounters
      .filter(({ held, planned }) => held + planned > 0)
      .toSorted((a, b) => b.held - a.held || b.planned - a.planned),
  };
}

function metIn(
  { key, parties: [a, b] }: RelationSummary,
  self: string,
  counts: Awaited<ReturnType<typeof countOccasions>>,
): Met {
  const count = (status: string): number =>
    counts.find((one) => one.relation === key && one.status === status)?.count ?? 0;
  return { party: a === self ? b : a, held: count("held"), planned: count("planned") };
}
