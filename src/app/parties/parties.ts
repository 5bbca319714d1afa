import { partyById, type Party } from "../../knowledge/parties.js";
import { mentioned } from "../../record/documents/mentioned.js";
import { occasionsOf } from "../../record/results/occasions.js";
import type { Store } from "../../record/store.js";
import { followUp } from "../follow/follow-up.js";
import { partyNamed } from "../party-named.js";
import { relations, type RelationSummary } from "../relations/relations.js";

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
  const all = await relations(store, party.id);
  const found = (await partiesIn(store)).find(({ id }) => id === party.id);
  const encounters: Met[] = [];
  for (const relation of all) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
    const met = await metIn(store, relation, party.id);
    if (met.held + met.planned > 0) encounters.push(met);
  }
  return {
    party: found ?? { ...party, readouts: 0 },
    relations: all,
    encounters: encounters.toSorted((a, b) => b.held - a.held || b.planned - a.planned),
  };
}

async function metIn({ db }: Store, { parties: [a, b] }: RelationSummary, self: string): Promise<Met> {
  const occasions = await occasionsOf(db, [a, b]);
  const count = (status: string): number => occasions.filter((occasion) => occasion.status === status).length;
  return { party: a === self ? b : a, held: count("held"), planned: count("planned") };
}
