import { partyById } from "../../knowledge/parties.js";
import type { OfficeClass } from "../../language/people.js";
import type { Mention } from "../mentions/mention.js";
import type { Discourse } from "./discourse.js";
import type { Entity, Referent } from "./entity.js";

/** *the two sides*, *both ministers*, *the leaders*: the parties or the people across the table. */
export function resolveGroup(mention: Mention, discourse: Discourse): Referent | undefined {
  const { group } = mention;
  if (group === undefined) return undefined;
  const members = membersOf(group.classes, discourse);
  if (members) return members;
  const people = group.parties ? [] : pairOf(group.classes, discourse);
  if (people.length > 1) return { people, parties: [], reason: { basis: "inferred", rule: "people/group" } };
  const parties = discourse.sides.parties;
  return parties.length > 1
    ? { people: [], parties, reason: { basis: "inferred", rule: "people/sides" } }
    : undefined;
}

/** *The Ministers* of an organisation whose readout it is, itself without a minister, are all of them: they speak as one. */
function membersOf(
  classes: readonly OfficeClass[] | undefined,
  { sides: { home }, entities }: Discourse,
): Referent | undefined {
  if (home === undefined || partyById(home)?.kind !== "organisation" || classes === undefined)
    return undefined;
  const holders = entities.filter(({ offices }) => offices.some(({ class: kind }) => classes.includes(kind)));
  return holders.some(({ party }) => party === home)
    ? undefined
    : { people: [], parties: [home], reason: { basis: "inferred", rule: "people/members" } };
}

/** The two of the class: in the paragraph the latest of each party, else those across the table, else the latest. */
function pairOf(classes: readonly OfficeClass[] | undefined, discourse: Discourse): readonly Entity[] {
  const fits = (entity: Entity): boolean =>
    classes === undefined || entity.offices.some((office) => classes.includes(office.class));
  const here = latestOfEachParty(discourse.inParagraph.filter(fits));
  const seats = Math.max(2, discourse.sides.parties.length);
  if (here.length === seats) return here;
  const table = discourse.table.filter(fits);
  return table.length === seats ? table : latestOfEachParty(discourse.recent.filter(fits)).slice(0, seats);
}

function latestOfEachParty(entities: readonly Entity[]): readonly Entity[] {
  const latest = new Map<string, Entity>();
  for (const entity of entities) if (entity.party !== undefined) latest.set(entity.party, entity);
  return [...latest.values()];
}
