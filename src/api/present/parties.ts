import { partyName } from "../../app/wording/who.js";

/** A party by id and name. */
export const partyOf = (id: string): { id: string; name: string } => ({ id, name: partyName(id) });

/** Parties by id and name. */
export const partiesOf = (ids: readonly string[]): { id: string; name: string }[] => ids.map(partyOf);

/** The two of a relation. */
export const pairOf = ([a, b]: readonly [string, string]): [
  { id: string; name: string },
  { id: string; name: string },
] => [partyOf(a), partyOf(b)];
