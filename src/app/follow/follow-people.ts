import { doubtsAbout } from "../../following/people/doubts.js";
import { gatherPeople } from "../../following/people/gather-people.js";
import type { People, PersonClaim } from "../../following/people/identity.js";
import { personClaimsOf } from "../../following/people/person-claims.js";
import { rosterLookup } from "../../following/people/roster.js";
import { NO_PARTY } from "../../record/documents/digest.js";
import { documentsMentioning } from "../../record/documents/readouts.js";
import type { Database } from "../../record/engines/engine.js";
import { claimsOfParties, putPeople } from "../../record/results/people.js";
import { documentsNamingRostered, rosteredAs } from "../../record/rosters/roster-people.js";
import { staleMark } from "../../record/results/stale.js";
import type { Store } from "../../record/store.js";
import { decidedReadouts, eachTextOnce } from "./decided-readouts.js";

/**
 * Gathers the people of a party out of all documents that speak of it, or name somebody who is of it by a roster.
 * @param party its id; or `NO_PARTY`: those whom readouts give no party, and who are none of a party's people
 * @returns other parties by rosters of people who are in these documents, and whom no readout there gives that party
 */
export async function followPeople(store: Store, party: string): Promise<string[]> {
  const mark = await staleMark(store.db, "party", party);
  const ids = await documentsOn(store.db, party);
  const decided = await decidedReadouts(store.db, ids, ["person"]);
  const named = personClaimsOf(eachTextOnce(decided));
  const claims = party === NO_PARTY ? await nobodys(store.db, named) : named;
  const people = await rosteredAs(
    store.db,
    claims.map(({ person }) => person.name),
  );
  const found = gatherPeople(claims, decided.people, rosterLookup(people));
  const persons = found.identities.filter((person) => (person.party ?? NO_PARTY) === party);
  const doubts = doubtsAbout(persons, found, claims);
  await store.write((db) => putPeople({ db, engine: store.engine }, party, { persons, doubts }, mark));
  return partiesOfRosters(found, claims).filter((other) => other !== party);
}

async function documentsOn(db: Database, party: string): Promise<string[]> {
  const speaking = await documentsMentioning(db, "party", party);
  const naming = party === NO_PARTY ? [] : await documentsNamingRostered(db, party);
  return [...new Set([...speaking, ...naming])];
}

/** The parties that only rosters give. */
function partiesOfRosters({ identities }: People, claims: readonly PersonClaim[]): string[] {
  const told = new Map(claims.map(({ id, person }) => [id, person.party]));
  return identities.flatMap((identity) =>
    identity.party === null || identity.claims.some((claim) => told.get(claim) === identity.party)
      ? []
      : [identity.party],
  );
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
