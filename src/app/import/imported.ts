import type { RosterOffice, RosterPerson } from "../../following/people/roster.js";
import { Problem } from "../../problem.js";

/** What a file holds of people and offices. */
export interface Imported {
  /** In the order of the file. */
  readonly people: readonly RosterPerson[];
  /** What could not be taken over, in words: `an office of nobody in the file: m-9`. */
  readonly leftOut: readonly string[];
}

/** More is no list that somebody keeps, but an attack or a mistake. */
const MOST = { people: 200_000, names: 200, offices: 200, characters: 1000 };

/**
 * Checks that people keep within bounds and are each there once.
 * @param whereOf says where in the file a person stands, as `line 3`
 * @throws Problem that says where one does not
 */
export function checked({ people, leftOut }: Imported, whereOf: (position: number) => string): Imported {
  if (people.length > MOST.people)
    throw new Problem(`holds more than ${MOST.people} people`, "import it in parts");
  const seen = new Map<string, number>();
  for (const [at, person] of people.entries()) {
    const before = seen.get(person.id);
    if (before !== undefined)
      throw new Problem(
        `${whereOf(at)}: has the id ${person.id} of ${whereOf(before)}`,
        "give each person an id of their own",
      );
    seen.set(person.id, at);
    const excess = excessOf(person);
    if (excess !== undefined)
      throw new Problem(`${whereOf(at)}: has ${excess}`, "leave out what is too much");
  }
  return { people, leftOut };
}

function excessOf({ id, names, offices }: RosterPerson): string | undefined {
  if (names.length > MOST.names) return `more than ${MOST.names} names`;
  if (offices.length > MOST.offices) return `more than ${MOST.offices} offices`;
  const texts = [id, ...names, ...offices.flatMap(({ title, body }) => [title, body ?? ""])];
  return texts.some(({ length }) => length > MOST.characters)
    ? `a name or title of more than ${MOST.characters} characters`
    : undefined;
}

const DATE = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:$|[T ])/;

/** A date as year, month or day; undefined where it is none. What is more exact than a day is cut. */
export const dateIn = (text: string): string | undefined => DATE.exec(text)?.[1];

/** Whom somebody serves: the party of the latest office that has one; of those without a time the last. */
export function partyOfOffices(offices: readonly RosterOffice[]): string | null {
  const serving = offices.toReversed().filter(({ party }) => party !== null);
  const lasting = serving.toSorted(
    (a, b) => compare(endOf(b), endOf(a)) || compare(b.from ?? "", a.from ?? ""),
  );
  return lasting[0]?.party ?? null;
}

/** What has no end is held still. */
const endOf = ({ to }: RosterOffice): string => to ?? "9999";
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A field that may be missing or null in the file. */
export const given = (text: string | null | undefined): string | undefined => {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
};

/** The names in their order, each once and none blank; undefined where none is left. */
export function namesFrom(
  names: readonly (string | null | undefined)[],
): readonly [string, ...string[]] | undefined {
  const [first, ...others] = new Set(names.flatMap((name) => given(name) ?? []));
  return first === undefined ? undefined : [first, ...others];
}
