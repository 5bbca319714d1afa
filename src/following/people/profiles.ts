import type { Constraints } from "../gather.js";
import type { PersonClaim } from "./identity.js";
import { comparedName, type ComparedName } from "./names.js";
import { NO_ROSTERS, type Rostered, type RosterLookup } from "./roster.js";

/** Claims with one name and one party: nobody would take them for two persons. */
export interface Profile {
  readonly name: ComparedName;
  readonly party: string | null;
  /** Whether a readout says so; else it was inferred, and may be wrong. */
  readonly isPartyStated: boolean;
  /** The words of the offices that they give, folded. */
  readonly offices: ReadonlySet<string>;
  /** Who that is in the user's rosters. */
  readonly rostered?: Rostered;
  readonly claims: readonly PersonClaim[];
}

/**
 * Puts claims with one name and party together, so that only distinct names need be compared. Of two that are decided to be two persons the
 * first stands by itself.
 * @param claims in order of time
 */
export function profilesOf(
  claims: readonly PersonClaim[],
  { apart }: Pick<Constraints, "apart">,
  lookup: RosterLookup = NO_ROSTERS,
): Profile[] {
  const keys = new Map(claims.map((claim) => [claim.id, nameAndParty(claim)]));
  const alone = new Set(apart.flatMap(([a, b]) => (keys.get(a) === keys.get(b) ? [a] : [])));
  const groups = new Map<string, PersonClaim[]>();
  for (const claim of claims) {
    const key = alone.has(claim.id) ? claim.id : (keys.get(claim.id) ?? claim.id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].map((members) => profileOf(members, lookup));
}

/** The party and offices that the user's roster gives count as if a readout gave them, unless a readout states another party. */
function profileOf(members: readonly PersonClaim[], lookup: RosterLookup): Profile {
  const { name = "", party = null } = members[0]?.person ?? {};
  const isStated = members.some(({ person }) => person.why.party?.basis === "stated");
  const rostered = lookup(name, isStated ? party : null);
  const offices = [
    ...members.map(({ person }) => person.office ?? ""),
    ...(rostered?.offices ?? []).map(({ title }) => title),
  ];
  return {
    name: comparedName(name),
    party: isStated ? party : (rostered?.party ?? party),
    isPartyStated: isStated || (rostered !== undefined && rostered.party !== null),
    offices: new Set(offices.flatMap(officeWords)),
    claims: members,
    ...(rostered !== undefined && { rostered }),
  };
}

const nameAndParty = ({ person: { name, party } }: PersonClaim): string =>
  `${comparedName(name).spelling}|${party ?? ""}`;

/** Long enough to name an office; *of*, *for* and *the* are not. */
const SHORTEST = 4;

/** *Minister for Foreign Affairs* and *foreign minister* share two. */
export const officeWords = (office: string): string[] =>
  comparedName(office).words.flatMap(({ word }) => (word.length >= SHORTEST ? [word] : []));
