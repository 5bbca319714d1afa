import type { Act, Encounter, Person, Reading } from "../reading/reading.js";
import { partyById } from "../knowledge/parties.js";
import type { Readout } from "./readout.js";
import type { Relation } from "./threads/thread.js";

/** More parties than this at one occasion are a crowd: what is told there concerns no two of them in particular. */
const CROWD = 4;

/** The relation of two parties; undefined for a party with itself. */
export const relationOf = (a: string, b: string): Relation | undefined =>
  a === b ? undefined : a < b ? [a, b] : [b, a];

/** The relation that goes by a key, as `GHA-PRT`; undefined where it names no two parties. Ids may hold hyphens: `UN-Habitat`. */
export function relationFrom(key: string): Relation | undefined {
  for (let at = key.indexOf("-"); at >= 0; at = key.indexOf("-", at + 1)) {
    const [a, b] = [partyById(key.slice(0, at)), partyById(key.slice(at + 1))];
    if (a && b) return relationOf(a.id, b.id);
  }
  return undefined;
}

/** All relations among parties, each once. */
export function relationsAmong(parties: readonly string[]): Relation[] {
  const distinct = [...new Set(parties)];
  return distinct.flatMap((a, at) =>
    distinct.slice(at + 1).flatMap((b) => [relationOf(a, b)].filter(isRelation)),
  );
}

const isRelation = (relation: Relation | undefined): relation is Relation => relation !== undefined;

/** The parties that met: participants are persons by name or parties by id. */
export function partiesOfEncounter({ participants }: Encounter, people: readonly Person[]): string[] {
  return [
    ...new Set(
      participants.flatMap(
        (name) => people.find((person) => person.name === name)?.party ?? partyById(name)?.id ?? [],
      ),
    ),
  ];
}

/**
 * The relations that a readout is about: of those who met or are to meet, of those who deal with each other in its acts,
 * and of the two parties that it speaks of most.
 */
export function relationsOfReadout({ reading }: Pick<Readout, "reading">): Relation[] {
  const met = reading.encounters.map((encounter) => partiesOfEncounter(encounter, reading.people));
  const dealt = reading.acts.map(({ by, to }) => [...by, ...(to ?? [])]);
  const found = [...met, ...dealt, mostNamed(reading)]
    .filter(({ length }) => length <= CROWD)
    .flatMap(relationsAmong);
  return [...new Map(found.map((relation) => [relation.join("-"), relation])).values()];
}

/** In so many finds a party is named of which a readout is said to speak. */
const OFTEN = 2;

/** The two parties that most finds of a reading name; none where it is not two that are named often. */
function mostNamed({ acts, facts, encounters }: Reading): string[] {
  const counts = new Map<string, number>();
  for (const { terms } of [...acts, ...facts, ...encounters])
    for (const term of terms.own)
      if (partyById(term)?.id === term) counts.set(term, (counts.get(term) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= OFTEN).toSorted(([, a], [, b]) => b - a);
  const [, second, third] = often;
  return third !== undefined && third[1] === second?.[1] ? [] : often.slice(0, 2).map(([party]) => party);
}

/**
 * Whether an act concerns two parties: both take part in it, or the readout is about both and nobody else does for all that is stated.
 * To whom it is may be inferred from the matter, which names others: *goods registered in Nigeria*.
 */
export function concerns(
  { by, to, why }: Pick<Act, "by" | "to" | "why">,
  [a, b]: Relation,
  about: boolean,
): boolean {
  const parties = new Set([...by, ...(to ?? [])]);
  if (parties.has(a) && parties.has(b)) return true;
  const stated = why.to?.basis === "stated" ? parties : new Set(by);
  return about && [...stated].every((party) => party === a || party === b);
}
