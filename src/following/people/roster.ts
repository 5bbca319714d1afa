import { comparedName } from "./names.js";

/** An office that a roster gives somebody. */
export interface RosterOffice {
  readonly title: string;
  /** Whom it serves; null where that is no party that we know. */
  readonly party: string | null;
  /** The body in which it is held, by name. */
  readonly body?: string;
  /** ISO year, month or day. */
  readonly from?: string;
  readonly to?: string;
}

/** Somebody in a roster: a list of people and offices that the user keeps. */
export interface RosterPerson {
  /** By which the roster knows them. */
  readonly id: string;
  /** The preferred one first. */
  readonly names: readonly [string, ...string[]];
  readonly party: string | null;
  readonly offices: readonly RosterOffice[];
}

/** Somebody with the roster they stand in. */
export interface Rostered extends RosterPerson {
  /** Where it was imported from. */
  readonly roster: string;
}

/**
 * Finds who is meant by a name as a readout has it.
 * @param party whom the readout says the person serves; null where it says nothing
 * @returns undefined where nobody goes by that name, or several do
 */
export type RosterLookup = (name: string, party: string | null) => Rostered | undefined;

/**
 * Looks people up by any of their names; whoever serves another party is another.
 * @param people roster by roster: the first roster that has the name tells
 */
export function rosterLookup(people: readonly Rostered[]): RosterLookup {
  const bySpelling = new Map<string, Rostered[]>();
  for (const person of people)
    for (const spelling of spellingsOf(person)) {
      const named = bySpelling.get(spelling);
      if (named === undefined) bySpelling.set(spelling, [person]);
      else named.push(person);
    }
  return (name, party) => {
    const named = bySpelling.get(comparedName(name).spelling) ?? [];
    const fitting = named.filter(
      (person) => party === null || person.party === null || person.party === party,
    );
    const alike = fitting.filter(({ roster }) => roster === fitting[0]?.roster);
    return alike.length === 1 ? alike[0] : undefined;
  };
}

/** Nobody is in any roster. */
export const NO_ROSTERS: RosterLookup = () => undefined;

/** What is left of names in letters that readouts are written in; others cannot be met there. */
const spellingsOf = ({ names }: Rostered): string[] => [
  ...new Set(names.map((name) => comparedName(name).spelling).filter((spelling) => spelling !== "")),
];
