import { z } from "zod";
import { stateOfCode } from "../../knowledge/country-codes.js";
import { partyById } from "../../knowledge/parties.js";
import type { RosterOffice, RosterPerson } from "../../following/people/roster.js";
import { Problem } from "../../problem.js";
import { partyMeant } from "../party-named.js";
import { partyInName } from "../publishers/party-in-name.js";
import { mistakeInWords } from "../wording/mistake.js";
import { checked, dateIn, given, namesFrom, partyOfOffices, type Imported } from "./imported.js";

/** What a property holds: texts; ids of other entities, or these entities themselves. */
const Value = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)], {
  error: "give a text, or an entity with its id",
});
const Entity = z.object({
  id: z.string().min(1),
  schema: z.string().min(1),
  caption: z.string().nullish(),
  properties: z.record(z.string(), z.array(Value)).default({}),
});

/** An entity with the line on which it stands. */
type Entity = z.infer<typeof Entity> & { readonly line: number };
type Entities = ReadonlyMap<string, Entity>;

/** What links a person to an office, by the properties that hold the one and the other (FollowTheMoney 4). */
const LINKS: ReadonlyMap<string, readonly [person: string, office: string]> = new Map([
  ["Occupancy", ["holder", "post"]],
  ["Directorship", ["director", "organization"]],
  ["Employment", ["employee", "employer"]],
  ["Membership", ["member", "organization"]],
]);
/** What is linked to. */
const OFFICES = new Set(["Position", "Organization", "PublicBody", "LegalEntity", "Company"]);

/**
 * The people and offices among FollowTheMoney entities, one on each line; other entities are passed by.
 * @throws Problem that says which line is not as it is to be
 */
export function fromFtm(text: string): Imported {
  const all = entitiesIn(text);
  const entities: Entities = new Map(all.map((entity) => [entity.id, entity]));
  const people = all.filter(({ schema }) => schema === "Person");
  const offices = new Map<string, RosterOffice[]>(people.map(({ id }) => [id, []]));
  const leftOut: string[] = [];
  for (const link of all) {
    const [person = "", office = ""] = LINKS.get(link.schema) ?? [];
    const [holder, held] = [offices.get(first(link, person) ?? ""), entities.get(first(link, office) ?? "")];
    if (person === "") continue;
    const found = held && officeFrom(link, held, entities);
    if (holder === undefined || held === undefined)
      leftOut.push(`line ${link.line}: who or what it links is not in the file`);
    else if (found !== undefined) holder.push(found);
  }
  return checked(
    { people: people.map((entity) => personFrom(entity, offices.get(entity.id) ?? [])), leftOut },
    (at) => `line ${people[at]?.line ?? 0}`,
  );
}

const AS_FTM = "see docs/formats/ftm.md";

function entitiesIn(text: string): Entity[] {
  const entities: Entity[] = [];
  let line = 0;
  for (const words of text.split("\n")) {
    line++;
    if (words.trim() === "") continue;
    const found = Entity.safeParse(parsed(words, line), { error: mistakeInWords });
    const issue = found.error?.issues[0];
    if (found.success) {
      const { schema } = found.data;
      if (schema === "Person" || LINKS.has(schema) || OFFICES.has(schema))
        entities.push({ ...found.data, line });
    } else
      throw new Problem(
        `line ${line}: ${[issue?.path.join("."), issue?.message].filter(Boolean).join(": ") || "is amiss"}`,
        AS_FTM,
      );
  }
  return entities;
}

function parsed(words: string, line: number): unknown {
  try {
    return JSON.parse(words);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Problem(`line ${line}: is no JSON: ${why}`, "one entity on each line; see docs/formats/ftm.md");
  }
}

const all = ({ properties }: Entity, name: string): string[] =>
  (properties[name] ?? []).flatMap((value) => given(value) ?? []);
const first = (entity: Entity, name: string): string | undefined => all(entity, name)[0];

/** What an entity is called: first its caption, where that is one of its names. */
function namesOf(entity: Entity): readonly [string, ...string[]] | undefined {
  const names = ["name", "alias", "previousName"].flatMap((name) => all(entity, name));
  return namesFrom([names.find((name) => name === entity.caption), ...names]);
}

function personFrom(entity: Entity, held: readonly RosterOffice[]): RosterPerson {
  const names = namesOf(entity);
  if (names === undefined) throw new Problem(`line ${entity.line}: has no name`, AS_FTM);
  const country = partyIn(all(entity, "country"));
  const told = held.length > 0 ? [] : all(entity, "position").map((title) => ({ title, party: country }));
  const offices = [...held, ...told];
  return {
    id: entity.id,
    names,
    party: partyOfOffices(offices) ?? (held.length > 0 ? null : country),
    offices,
  };
}

/** The office that a link gives; undefined where it has no title. */
function officeFrom(link: Entity, held: Entity, entities: Entities): RosterOffice | undefined {
  const isPosition = held.schema === "Position";
  const title = isPosition ? namesOf(held)?.[0] : first(link, "role");
  const body = isPosition ? undefined : namesOf(held)?.[0];
  if (title === undefined) return undefined;
  const [from, to] = [dateOf(link, "startDate", 0), dateOf(link, "endDate", -1)];
  return {
    title,
    party: partyOfHeld(held, body ?? organizationOf(held, entities)),
    ...(body !== undefined && partyMeant(body) === undefined && { body }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** The name of the organization in which a position is held. */
function organizationOf(held: Entity, entities: Entities): string | undefined {
  const organization = entities.get(first(held, "organization") ?? "");
  return organization && namesOf(organization)?.[0];
}

/** Of several the earliest beginning, the latest end. */
function dateOf(link: Entity, name: string, position: number): string | undefined {
  const dates = all(link, name).map((text) => {
    const date = dateIn(text);
    if (date !== undefined) return date;
    throw new Problem(
      `line ${link.line}: ${name} ${text} is no date`,
      "give one as 2034, 2034-06 or 2034-06-22",
    );
  });
  return dates.toSorted().at(position);
}

/** Provinces and companies speak for no party. */
function partyOfHeld(held: Entity, body: string | undefined): string | null {
  if (all(held, "subnationalArea").length > 0 || held.schema === "Company") return null;
  const named = body === undefined ? undefined : (partyMeant(body)?.id ?? partyInName(body));
  return (
    named ?? partyIn([...all(held, "country"), ...all(held, "jurisdiction"), ...all(held, "mainCountry")])
  );
}

/** The first of some codes that is a party’s: `gh`, `eu`. */
const partyIn = (codes: readonly string[]): string | null =>
  codes
    .map((code) => stateOfCode(code) ?? partyById(code.toUpperCase())?.id)
    .find((party) => party !== undefined) ?? null;
