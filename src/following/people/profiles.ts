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
 * Puts claims with one name and party together, so that only distinct names need be compared. A claim that something was decided of stands
 * by itself.
 * @param claims in order of time
 */
export function profilesOf(claims: readonly PersonClaim[], { together, apart }: Constraints): Profile[] {
  const decided = new Set([...together, ...apart].flat());
  const groups = new Map<string, PersonClaim[]>();
  for (const claim of claims) {
    const { name, party } = claim.person;
    const key = decided.has(claim.id) ? claim.id : `${comparedName(name).spelling}|${party ?? ""}`;
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

/** Long enough to name an office; *of*, *for* and *the* are not. */
const SHORTEST = 4;

/** *Minister for Foreign Affairs* and *foreign minister* share two. */
export const officeWords = (office: string): string[] =>
  comparedName(office).words.flatMap(({ word }) => (word.length >= SHORTEST ? [word] : []));
