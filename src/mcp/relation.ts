import { Missing } from "../app/missing.js";
import { relationNamed } from "../app/party-named.js";
import { relations } from "../app/relations/relations.js";
import { listed, partyName } from "../app/wording/who.js";
import type { Context } from "./context.js";

/** So many are named. */
const SHOWN = 5;

/** Two parties of whom no document tells: the refusal says with whom the first deals. */
export async function nothingAbout(
  { store }: Context,
  [party, other]: readonly [party: string, other: string],
  day: string,
): Promise<Missing> {
  const names = relationNamed(party, other);
  const known = (await relations(store, party))
    .slice(0, SHOWN)
    .map(({ parties, readouts }) => `${listed(parties.map(partyName))} (${readouts})`);
  return new Missing(
    `no document is about ${listed(names.map(partyName))} by ${day}`,
    known.length > 0 ? `there are documents about ${known.join(", ")}` : "look with search",
  );
}
