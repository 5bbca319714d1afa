import { doubtsAbout } from "../../following/people/doubts.js";
import { gatherPeople } from "../../following/people/gather-people.js";
import type { PersonClaim } from "../../following/people/identity.js";
import { personClaimsOf } from "../../following/people/person-claims.js";
import { NO_PARTY } from "../../record/documents/digest.js";
import { documentsMentioning } from "../../record/documents/readouts.js";
import type { Database } from "../../record/engines/engine.js";
import { claimsOfParties, putPeople } from "../../record/results/people.js";
import type { Store } from "../../record/store.js";
import { decidedReadouts, eachTextOnce } from "./decided-readouts.js";

/**
 * Gathers the people of a party out of all documents that speak of it.
 * @param party its id; or `NO_PARTY`: those whom readouts give no party, and who are none of a party's people
 */
export async function followPeople(store: Store, party: string): Promise<void> {
  const ids = await documentsMentioning(store.db, "party", party);
  const decided = await decidedReadouts(store.db, ids, ["person"]);
  const named = personClaimsOf(eachTextOnce(decided));
  const claims = party === NO_PARTY ? await nobodys(store.db, named) : named;
  const found = gatherPeople(claims, decided.people);
  const persons = found.identities.filter((person) => (person.party ?? NO_PARTY) === party);
  const doubts = doubtsAbout(persons, found, claims);
  await store.write((db) => putPeople({ db, engine: store.engine }, party, { persons, doubts }));
}

/** Those of the claims that give no party and that no party's people have. */
async function nobodys(db: Database, claims: readonly PersonClaim[]): Promise<PersonClaim[]> {
  const free = claims.filter(({ person }) => person.party === null);
  const taken = await claimsOfParties(
    db,
    free.map(({ id }) => id),
  );
  return free.filter(({ id }) => !taken.has(id));
}
