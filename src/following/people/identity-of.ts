import type { Joining } from "../gather.js";
import type { Identity, PersonClaim, Spelling, Tenure, TenureEvidence } from "./identity.js";
import { officeWords } from "./profiles.js";

/**
 * Makes a person of the claims that name them.
 * @param claims in order of time, at least one
 * @param joinings all that were made
 * @param rosterParty whom the person serves by the user's roster
 */
export function identityOf(
  claims: readonly PersonClaim[],
  joinings: readonly Joining[],
  rosterParty?: string,
): Identity {
  const ids = new Set(claims.map(({ id }) => id));
  const spellings = spellingsOf(claims);
  const fullest = spellings.toSorted((a, b) => fullness(b) - fullness(a))[0];
  const party = partyOf(claims, rosterParty);
  const days = claims.flatMap(({ published }) => published ?? []);
  const [first, last] = [days.at(0), days.at(-1)];
  return {
    id: claims[0]?.id ?? "",
    name: fullest?.name ?? "",
    spellings,
    party,
    tenures: tenuresOf(claims, party),
    documents: [...new Set(claims.map(({ document }) => document))],
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    claims: claims.map(({ id }) => id),
    joinings: joinings.filter(({ a, b }) => ids.has(a) && ids.has(b)),
  };
}

/** How many words a name has, initials not counted. */
const fullness = ({ name }: Spelling): number => name.split(/\s+/).filter((word) => word.length > 2).length;

const spellingsOf = (claims: readonly PersonClaim[]): Spelling[] =>
  countsOf(claims.map(({ person }) => person.name)).map(([name, readouts]) => ({ name, readouts }));

/** Each value with how often it is there, the most frequent first, else in order of appearance. */
function countsOf(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

const isPartyStated = ({ person }: PersonClaim): boolean => person.why.party?.basis === "stated";

/** The party that most readouts state; where none does, that of the roster, else that which most have inferred. */
function partyOf(claims: readonly PersonClaim[], rosterParty: string | undefined): string | null {
  const stated = claims.filter(isPartyStated);
  if (stated.length === 0 && rosterParty !== undefined) return rosterParty;
  const [most] = countsOf((stated.length > 0 ? stated : claims).flatMap(({ person }) => person.party ?? []));
  return most?.[0] ?? null;
}

/**
 * The offices one after another; a readout that gives none interrupts nothing.
 * @param usual whom the person serves where a readout does not say so itself
 */
function tenuresOf(claims: readonly PersonClaim[], usual: string | null): Tenure[] {
  const tenures: Tenure[] = [];
  for (const claim of claims) {
    const { id, document, published, person } = claim;
    const { office, why, evidence } = person;
    const party = isPartyStated(claim) ? person.party : usual;
    if (office === undefined) continue;
    const given: TenureEvidence = {
      claim: id,
      document,
      evidence: why.office?.evidence ?? evidence,
      ...(published !== undefined && { published }),
    };
    const last = tenures.at(-1);
    if (last !== undefined && last.party === party && isSameOffice(last.office, office))
      tenures[tenures.length - 1] = { ...last, office: longer(last.office, office), to: given };
    else tenures.push({ office, party, from: given, to: given });
  }
  return tenures;
}

/** *Foreign Minister*, *Minister for Foreign Affairs*, *Minister*: the words of the shorter title are in the longer. */
function isSameOffice(a: string, b: string): boolean {
  const [one, two] = [officeWords(a), officeWords(b)];
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  return short.every((word) => long.includes(word));
}

const longer = (a: string, b: string): string => (officeWords(b).length > officeWords(a).length ? b : a);
