import type { Constraints } from "../gather.js";
import type { PersonClaim } from "./identity.js";
import { comparedName, type ComparedName } from "./names.js";

/** Claims with one name and one party: nobody would take them for two persons. */
export interface Profile {
  readonly name: ComparedName;
  readonly party: string | null;
  /** Whether a readout says so; else it was inferred, and may be wrong. */
  readonly isPartyStated: boolean;
  /** The words of the offices that they give, folded. */
  readonly offices: ReadonlySet<string>;
  readonly claims: readonly PersonClaim[];
}

/**
 * Puts claims with one name and party together, so that only distinct names need be compared. Of two that are decided to be two persons the
 * first stands by itself.
 * @param claims in order of time
 */
export function profilesOf(claims: readonly PersonClaim[], { apart }: Pick<Constraints, "apart">): Profile[] {
  const keys = new Map(claims.map((claim) => [claim.id, nameAndParty(claim)]));
  const alone = new Set(apart.flatMap(([a, b]) => (keys.get(a) === keys.get(b) ? [a] : [])));
  const groups = new Map<string, PersonClaim[]>();
  for (const claim of claims) {
    const key = alone.has(claim.id) ? claim.id : (keys.get(claim.id) ?? claim.id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].map((members) => ({
    name: comparedName(members[0]?.person.name ?? ""),
    party: members[0]?.person.party ?? null,
    isPartyStated: members.some(({ person }) => person.why.party?.basis === "stated"),
    offices: new Set(members.flatMap(({ person }) => officeWords(person.office ?? ""))),
    claims: members,
  }));
}

const nameAndParty = ({ person: { name, party } }: PersonClaim): string =>
  `${comparedName(name).spelling}|${party ?? ""}`;

/** Long enough to name an office; *of*, *for* and *the* are not. */
const SHORTEST = 4;

/** *Minister for Foreign Affairs* and *foreign minister* share two. */
export const officeWords = (office: string): string[] =>
  comparedName(office).words.flatMap(({ word }) => (word.length >= SHORTEST ? [word] : []));
