import type { Encounter, Person } from "../reading.js";
import { dateInWords } from "./date.js";
import { listed, partyName } from "./who.js";

type Kind = Pick<Encounter, "kind" | "level" | "format">;

/** What kind of occasion it is, with its level and format: `official visit`, `meeting on the sidelines`. */
export function kindInWords({ kind, level, format }: Kind): string {
  const aside = format === "sidelines" ? " on the sidelines" : "";
  const before = [level, aside === "" ? format : undefined].filter((word) => word !== undefined);
  return [...before, kind].join(" ") + aside;
}

/** Kind, place and date, those that are known. */
export function occasionInWords(encounter: Kind & Pick<Encounter, "place" | "date">): string {
  const { place, date } = encounter;
  const known = [kindInWords(encounter), place, date === undefined ? undefined : dateInWords(date)];
  return known.filter((part) => part !== undefined).join(" · ");
}

/** The parties that people speak for, by name of the person; those who speak for none are not in it. */
export const partiesOf = (people: readonly Pick<Person, "name" | "party">[]): ReadonlyMap<string, string> =>
  new Map(people.flatMap(({ name, party }) => (party === null ? [] : [[name, party]])));

/** Who took part, persons with their party in brackets. */
export function participantsInWords(
  { participants }: Pick<Encounter, "participants">,
  parties: ReadonlyMap<string, string>,
): string {
  return listed(participants.map((name) => withParty(name, parties)));
}

/** A person's name with their party in brackets, where they have one; a party's own name. */
export function withParty(name: string, parties: ReadonlyMap<string, string>): string {
  const party = parties.get(name);
  return party === undefined ? partyName(name) : `${name} (${partyName(party)})`;
}
