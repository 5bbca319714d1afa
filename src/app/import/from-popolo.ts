import { z } from "zod";
import { partyById } from "../../knowledge/parties.js";
import { stateOfCode } from "../../knowledge/country-codes.js";
import type { RosterOffice, RosterPerson } from "../../following/people/roster.js";
import { Problem } from "../../problem.js";
import { partyMeant } from "../party-named.js";
import { partyInName } from "../publishers/party-in-name.js";
import { mistakeInWords } from "../wording/mistake.js";
import { checked, dateIn, given, namesFrom, partyOfOffices, type Imported } from "./imported.js";

/*
 * The parts of Popolo that tell of people and offices (https://www.popoloproject.com/specs/); all else is passed by.
 * Lists stand at the top, as in EveryPolitician’s files; memberships may also stand within their persons.
 */
const Text = z.string().nullish();
const Id = z
  .union([z.string(), z.int().transform(String)], { error: "give a text or a whole number" })
  .nullish();
const PopoloDate = z
  .string()
  .refine((text) => text.trim() === "" || dateIn(text) !== undefined, {
    error: "is no date as 2034, 2034-06 or 2034-06-22",
  })
  .transform(dateIn)
  .nullish();
const Names = z.array(z.object({ name: Text })).nullish();

const Organization = z.object({
  id: Id,
  name: Text,
  other_names: Names,
  classification: Text,
  identifiers: z.array(z.object({ scheme: Text, identifier: Text })).nullish(),
  parent_id: Id,
});
const Post = z.object({ id: Id, label: Text, role: Text, organization_id: Id });
const Membership = z.object({
  id: Id,
  label: Text,
  role: Text,
  person_id: Id,
  organization_id: Id,
  post_id: Id,
  start_date: PopoloDate,
  end_date: PopoloDate,
});
const Person = z.object({
  id: Id,
  name: Text,
  given_name: Text,
  family_name: Text,
  other_names: Names,
  memberships: z.array(Membership).nullish(),
});
const Popolo = z.object({
  persons: z.array(Person),
  organizations: z.array(Organization).nullish(),
  posts: z.array(Post).nullish(),
  memberships: z.array(Membership).nullish(),
});
type Organization = z.infer<typeof Organization>;
type Post = z.infer<typeof Post>;
type Membership = z.infer<typeof Membership>;
type Person = z.infer<typeof Person>;

/** What offices are told by. */
interface Directory {
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly posts: ReadonlyMap<string, Post>;
}

/**
 * The people and offices of a Popolo file.
 * @throws Problem that says where the file is not as Popolo has it
 */
export function fromPopolo(text: string): Imported {
  const { persons, organizations, posts, memberships } = popoloIn(text);
  const directory = { organizations: byId(organizations ?? []), posts: byId(posts ?? []) };
  const ofPerson = new Map<string, Membership[]>(
    persons.map((person) => [idOf(person), [...(person.memberships ?? [])]]),
  );
  const leftOut: string[] = [];
  for (const [at, membership] of (memberships ?? []).entries()) {
    const own = ofPerson.get(membership.person_id ?? "");
    if (own === undefined) leftOut.push(`memberships[${at}]: nobody in the file has the id of its person`);
    else own.push(membership);
  }
  const people = persons.map((person, at) =>
    personFrom(person, at, ofPerson.get(idOf(person)) ?? [], directory),
  );
  return checked({ people, leftOut }, (at) => `persons[${at}]`);
}

function popoloIn(text: string): z.infer<typeof Popolo> {
  const found = Popolo.safeParse(parsed(text), { error: mistakeInWords });
  if (found.success) return found.data;
  const issue = found.error.issues[0];
  throw new Problem(
    `${pathInWords(issue?.path ?? [])}: ${issue?.message ?? "is not as it is to be"}`,
    AS_POPOLO,
  );
}

const AS_POPOLO = "see docs/formats/popolo.md";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(`is no JSON: ${error instanceof Error ? error.message : String(error)}`, AS_POPOLO);
  }
}

/** `persons[2].name` */
const pathInWords = (path: readonly PropertyKey[]): string =>
  path
    .map((key, at) => (typeof key === "number" ? `[${key}]` : `${at === 0 ? "" : "."}${String(key)}`))
    .join("") || "the whole";

const idOf = ({ id, name }: Person): string => id ?? name ?? "";

const byId = <Item extends { readonly id?: string | null | undefined }>(
  items: readonly Item[],
): Map<string, Item> => new Map(items.flatMap((item) => (item.id ? [[item.id, item] as const] : [])));

function personFrom(
  person: Person,
  at: number,
  memberships: readonly Membership[],
  directory: Directory,
): RosterPerson {
  const parts = [given(person.given_name), given(person.family_name)].filter((part) => part !== undefined);
  const names = namesFrom([
    person.name,
    parts.join(" "),
    ...(person.other_names ?? []).map(({ name }) => name),
  ]);
  if (names === undefined) throw new Problem(`persons[${at}]: has no name`, AS_POPOLO);
  const held = memberships.map((membership) => officeFrom(membership, directory));
  const offices = held.flatMap(({ title, ...office }) => (title === undefined ? [] : [{ title, ...office }]));
  return {
    id: given(person.id) ?? names[0],
    names,
    party: partyOfOffices(offices) ?? partyOfOffices(untitled(held)),
    offices,
  };
}

/** An office; a membership without a title only tells whom somebody serves. */
type Held = Omit<RosterOffice, "title"> & { readonly title: string | undefined };

const untitled = (held: readonly Held[]): RosterOffice[] =>
  held.filter(({ title }) => title === undefined).map((office) => ({ ...office, title: "" }));

function officeFrom(membership: Membership, { organizations, posts }: Directory): Held {
  const post = posts.get(membership.post_id ?? "");
  const titles = [post?.label, post?.role, membership.role, membership.label].map(given);
  const organization = organizations.get(membership.organization_id ?? post?.organization_id ?? "");
  const body = given(organization?.name);
  return {
    title: titles.find((title) => title !== undefined),
    party: partyOf(organization, organizations),
    ...(body !== undefined && partyMeant(body) === undefined && { body }),
    ...(membership.start_date && { from: membership.start_date }),
    ...(membership.end_date && { to: membership.end_date }),
  };
}

/** Longer chains go in a circle. */
const DEEPEST = 20;

/** The state or organisation that an organization is or belongs to; a political party speaks for none. */
function partyOf(
  organization: Organization | undefined,
  organizations: ReadonlyMap<string, Organization>,
  depth = 0,
): string | null {
  if (organization === undefined || depth > DEEPEST || /\bparty\b/i.test(organization.classification ?? ""))
    return null;
  const names = [organization.name, ...(organization.other_names ?? []).map(({ name }) => name)].flatMap(
    (name) => given(name) ?? [],
  );
  const byName = names
    .map((name) => partyMeant(name)?.id ?? partyInName(name))
    .find((party) => party !== undefined);
  return (
    partyIdentified(organization) ??
    byName ??
    partyOf(organizations.get(organization.parent_id ?? ""), organizations, depth + 1)
  );
}

/** By an ISO 3166-1 code or an id of our own. */
const partyIdentified = ({ identifiers }: Organization): string | undefined =>
  (identifiers ?? [])
    .filter(({ scheme }) => /3166|entente/i.test(scheme ?? ""))
    .map(({ identifier }) => partyById(identifier ?? "")?.id ?? stateOfCode((identifier ?? "").toLowerCase()))
    .find((party) => party !== undefined);
