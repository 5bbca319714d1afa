import type { NamedReading } from "../name-finds.js";
import type { Range } from "../../text/span.js";

/** What somebody says, does and takes part in, in one reading. */
export interface OwnFinds {
  readonly statements: NamedReading["statements"];
  readonly acts: NamedReading["acts"];
  readonly encounters: NamedReading["encounters"];
}

/**
 * The finds of a reading that are of one person.
 * @param name as the reading has it
 */
export function ownFinds(name: string, { people, statements, acts, encounters }: NamedReading): OwnFinds {
  const own = statements.filter(({ speaker }) => speaker.split(" & ").includes(name));
  const party = people.find((person) => person.name === name)?.party ?? "";
  const isFirstNamed = (place: Range): boolean => firstNamedIn(place, people) === name;
  return {
    statements: own,
    acts: acts.filter(
      ({ by, evidence }) =>
        own.some(({ content }) => isWithin(evidence, content) || isWithin(content, evidence)) ||
        (by.includes(party) && isFirstNamed(evidence)),
    ),
    encounters: encounters.filter(({ participants }) => participants.includes(name)),
  };
}

const isWithin = (inner: Range, outer: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** *She asked the minister …*: who acts is named before whom the act is for. */
function firstNamedIn(place: Range, people: NamedReading["people"]): string | undefined {
  const named = people.flatMap(({ name, places }) =>
    places.filter((at) => isWithin(at, place)).map(({ start }) => ({ name, start })),
  );
  return named.toSorted((a, b) => a.start - b.start)[0]?.name;
}
