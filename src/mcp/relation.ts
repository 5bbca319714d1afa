import { Missing } from "../app/missing.js";
import { relationNamed } from "../app/party-named.js";
import { relationsOf, relationSummary, type RelationSummary } from "../app/relations/relations.js";
import { listed, partyName } from "../app/wording/who.js";
import type { Context } from "./context.js";

/** So many are named. */
const SHOWN = 5;

/**
 * The relation of two parties by their names, of which the record holds documents.
 * @throws Missing where it holds none: it says with whom the first deals; Problem where a name means no party
 */
export async function relationMeant(
  { store }: Context,
  party: string,
  other: string,
): Promise<RelationSummary> {
  const relation = relationNamed(party, other);
  const found = await relationSummary(store, relation);
  if (found.readouts > 0) return found;
  const known = (await relationsOf(store, party))
    .slice(0, SHOWN)
    .map(({ parties, readouts }) => `${listed(parties.map(partyName))} (${readouts})`);
  throw new Missing(
    `no document is about ${listed(relation.map(partyName))}`,
    known.length > 0 ? `there are documents about ${known.join(", ")}` : "look with search",
  );
}
