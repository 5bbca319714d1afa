import type { Identity } from "../../../following/people/identity.js";
import type { Selection } from "../selection.js";

/** Who is meant by a name; a name that two have tells nothing. */
export type PeopleByName = ReadonlyMap<string, Pick<Identity, "id" | "party"> | undefined>;

/** The people of a selection by all their spellings. */
export async function peopleByName({ people }: Pick<Selection, "people">): Promise<PeopleByName> {
  const byName = new Map<string, Pick<Identity, "id" | "party"> | undefined>();
  for await (const { person } of people())
    for (const { name } of person.spellings)
      byName.set(name, byName.has(name) ? undefined : { id: person.id, party: person.party });
  return byName;
}
