import type { Identity } from "../../following/people/identity.js";
import { peopleOf, peoplePage } from "../../record/results/people.js";
import { formOf } from "../../text/fold.js";
import type { Store } from "../../record/store.js";
import { followUp } from "../follow/follow-up.js";
import { inCodeOrder } from "../in-code-order.js";
import { partyNamed } from "../party-named.js";

/** A person in a list. */
export interface PersonSummary extends Pick<
  Identity,
  "id" | "name" | "party" | "spellings" | "first" | "last"
> {
  /** How many name the person. */
  readonly readouts: number;
  /** The latest that a readout gives. */
  readonly office?: string;
}

/**
 * The people of a party, or all people of the record: those of most readouts first, else by name.
 * @param party by any of its names
 * @throws Problem when no party goes by that name
 */
export async function peopleIn(store: Store, party?: string): Promise<PersonSummary[]> {
  const id = party === undefined ? undefined : partyNamed(party).id;
  await followUp(store);
  const people = (await peopleOf(store.db, id)).map(summaryOf);
  return people.toSorted(
    (a, b) => b.readouts - a.readouts || inCodeOrder(a.name, b.name) || inCodeOrder(a.id, b.id),
  );
}

/** Which persons are asked for. */
export interface PeopleFilter {
  /** By any of its names. */
  readonly party?: string;
  /** A part of a name, in any of its spellings. */
  readonly q?: string;
  /** The last of the page before. */
  readonly after?: Pick<PersonSummary, "readouts" | "name" | "id">;
  readonly limit: number;
}

/**
 * Some people of the record, those of most readouts first, else by name.
 * @throws Problem when no party goes by the name that is asked for
 */
export async function somePeople(
  store: Store,
  { party, q, after, limit }: PeopleFilter,
): Promise<PersonSummary[]> {
  const id = party === undefined ? undefined : partyNamed(party).id;
  await followUp(store);
  const found = await peoplePage(store.db, {
    limit,
    ...(id !== undefined && { party: id }),
    ...(q !== undefined && { part: formOf(q.trim()) }),
    ...(after !== undefined && { after }),
  });
  return found.map(summaryOf);
}

/** A person as lists have them. */
export function summaryOf({
  id,
  name,
  party,
  spellings,
  documents,
  first,
  last,
  tenures,
}: Identity): PersonSummary {
  const office = tenures.at(-1)?.office;
  return {
    id,
    name,
    party,
    ...(office !== undefined && { office }),
    spellings,
    readouts: documents.length,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
  };
}
