import { gather, NO_CONSTRAINTS, type Constraints } from "../gather.js";
import type { People, PersonClaim } from "./identity.js";
import { identityOf } from "./identity-of.js";
import { mayBeOne, pairingsOf } from "./pairings.js";
import { profilesOf } from "./profiles.js";
import { NO_ROSTERS, type RosterLookup } from "./roster.js";

/** From this score on two names are one person's; measured: docs/following.md. */
const JOIN = 0.75;
const PROPOSE = 0.5;

/**
 * Gathers the people that readouts name into persons: one under several spellings is one, two with one surname are two; what is uncertain
 * is proposed.
 * @param claims in order of time
 * @param constraints what was decided: merged (`together`) and split (`apart`), by the ids of claims
 * @param lookup who is in the rosters that the user keeps
 */
export function gatherPeople(
  claims: readonly PersonClaim[],
  constraints: Constraints = NO_CONSTRAINTS,
  lookup: RosterLookup = NO_ROSTERS,
): People {
  const profiles = profilesOf(claims, constraints, lookup);
  const first = new Map(
    profiles.flatMap((profile) => profile.claims.map(({ id }) => [id, profile.claims[0]?.id ?? id] as const)),
  );
  const { groups, joinings, proposals } = gather({
    ids: profiles.map((profile) => profile.claims[0]?.id ?? ""),
    pairings: pairingsOf(profiles, JOIN),
    join: JOIN,
    propose: PROPOSE,
    compatible: (a, b) => a.every((one) => b.every((two) => mayBeOne(profiles[one], profiles[two]))),
    constraints: among(constraints, first),
  });
  const order = new Map(claims.map(({ id }, at) => [id, at]));
  const inOrder = (one: PersonClaim, two: PersonClaim): number =>
    (order.get(one.id) ?? 0) - (order.get(two.id) ?? 0);
  const identities = groups.map((group) => {
    const members = group.flatMap((at) => profiles[at] ?? []);
    const rostered = members.flatMap((profile) => profile.rostered?.party ?? []);
    return identityOf(members.flatMap((profile) => profile.claims).toSorted(inOrder), joinings, rostered[0]);
  });
  return { identities, proposals };
}

/** The same of the profiles, by the ids of their first claims. */
function among({ together, apart }: Constraints, first: ReadonlyMap<string, string>): Constraints {
  const pair = ([a, b]: readonly [string, string]): [string, string] => [
    first.get(a) ?? a,
    first.get(b) ?? b,
  ];
  return { together: together.map(pair), apart: apart.map(pair) };
}
