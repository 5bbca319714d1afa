import { organisations } from "./organisations.js";
import { states } from "./parties.data.js";

/** Somebody who can deal with others in a readout: a state or an international organisation. */
export interface Party {
  /** ISO 3166-1 alpha-3 (Kosovo: XKX), or the usual acronym of an organisation. */
  readonly id: string;
  readonly kind: "state" | "organisation";
  /** Common English name, for people to read. */
  readonly name: string;
}

/** All parties: states first, each kind in the order of its table. */
export const parties: readonly Party[] = [
  ...states.map(([id, name]): Party => ({ id, kind: "state", name })),
  ...organisations.map(([id, name]): Party => ({ id, kind: "organisation", name })),
];

const byId: ReadonlyMap<string, Party> = new Map(parties.map((party) => [party.id, party]));

/** The party with this id (`BLR`, `UN`; case counts), undefined where there is none. */
export const partyById = (id: string): Party | undefined => byId.get(id);
