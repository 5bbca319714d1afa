import type { Selectable } from "kysely";
import { doubtId, type DoubtfulIdentity } from "../../following/people/doubts.js";
import type { Identity } from "../../following/people/identity.js";
import { formOf } from "../../text/fold.js";
import { NO_PARTY } from "../documents/digest.js";
import type { Database, Engine } from "../engines/engine.js";
import type { Tables } from "../tables.js";
import { inParts } from "./in-parts.js";
import { pagesOf } from "./paged.js";
import { millionths } from "./score.js";
import { markFresh } from "./stale.js";

/** What is known of the people of a party. */
export interface PeopleOfParty {
  readonly persons: readonly Identity[];
  readonly doubts: readonly DoubtfulIdentity[];
}

/**
 * Records the people of a party in place of those before; within a transaction.
 * @param party its id, or `NO_PARTY`
 * @param mark of the party before they were gathered
 */
export async function putPeople(
  { db, engine }: { readonly db: Database; readonly engine: Engine },
  party: string,
  { persons, doubts }: PeopleOfParty,
  mark: string | undefined,
): Promise<void> {
  for (const table of ["person", "named", "spelling", "doubt"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
    await db.deleteFrom(table).where("party", "=", party).execute();
  }
  await engine.insertRows(db, {
    table: "person",
    columns: ["party", "ordinal", "id", "name", "value", "readouts"],
    rows: persons.map((person, ordinal) => [
      party,
      ordinal,
      person.id,
      person.name,
      JSON.stringify(person),
      person.documents.length,
    ]),
  });
  await engine.insertRows(db, {
    table: "named",
    columns: ["claim", "party", "person"],
    rows: persons.flatMap(({ id, claims }) => claims.map((claim) => [claim, party, id])),
  });
  await engine.insertRows(db, {
    table: "spelling",
    columns: ["form", "party", "person"],
    rows: persons.flatMap(({ id, spellings }) =>
      [...new Set(spellings.map(({ name }) => formOf(name)))].map((form) => [form, party, id]),
    ),
  });
  await engine.insertRows(db, {
    table: "doubt",
    columns: ["party", "ordinal", "value", "id", "score"],
    rows: doubts.map((doubt, ordinal) => [
      party,
      ordinal,
      JSON.stringify(doubt),
      doubtId(doubt),
      millionths(doubt.score),
    ]),
  });
  await markFresh(db, "party", party, mark);
}

/** The people of a party, or of all; by party, and in the order of their earliest claims. */
export async function peopleOf(db: Database, party?: string): Promise<Identity[]> {
  const all = db.selectFrom("person").select("value").orderBy("party").orderBy("ordinal");
  const rows = await (party === undefined ? all : all.where("party", "=", party)).execute();
  return rows.flatMap(({ value }) => personFrom(value));
}

/** A person among all people. */
export interface PersonOfAll {
  readonly person: Identity;
  /** Whether they stand with another party too. */
  readonly isShared: boolean;
}

/** All people page by page, by party and in the order of their earliest claims. */
export async function* peoplePages(db: Database): AsyncGenerator<readonly PersonOfAll[]> {
  for await (const page of pagesOf(db, "person"))
    yield page.flatMap(({ value, isShared }) => personFrom(value).map((person) => ({ person, isShared })));
}

/** Which persons are asked for. */
export interface PeopleQuery {
  /** Id. */
  readonly party?: string;
  /** Folded: a part of a spelling. */
  readonly part?: string;
  /** The last of the page before. */
  readonly after?: Pick<Selectable<Tables["person"]>, "readouts" | "name" | "id">;
  readonly limit: number;
}

/** Persons, those of most readouts first, else by name. */
export async function peoplePage(
  db: Database,
  { party, part, after, limit }: PeopleQuery,
): Promise<Identity[]> {
  let query = db.selectFrom("person").select("value");
  if (party !== undefined) query = query.where("party", "=", party);
  if (part !== undefined && part !== "")
    query = query.where("id", "in", ({ selectFrom }) =>
      selectFrom("spelling")
        .select("person")
        .where("form", "like", `%${part.replaceAll(/[%_]/g, "")}%`),
    );
  if (after !== undefined)
    query = query.where(({ and, or, eb, refTuple, tuple }) =>
      or([
        eb("readouts", "<", after.readouts),
        and([
          eb("readouts", "=", after.readouts),
          eb(refTuple("name", "id"), ">", tuple(after.name, after.id)),
        ]),
      ]),
    );
  const ordered = query.orderBy("readouts", "desc").orderBy("name").orderBy("id");
  return (await ordered.limit(limit).execute()).flatMap(({ value }) => personFrom(value));
}

/** The persons with these ids, by party and in the order of their earliest claims. */
export async function personsWithIds(db: Database, ids: readonly string[]): Promise<Identity[]> {
  const rows = await inParts(ids, (part) =>
    db
      .selectFrom("person")
      .select("value")
      .where("id", "in", part)
      .orderBy("party")
      .orderBy("ordinal")
      .execute(),
  );
  return rows.flatMap(({ value }) => personFrom(value));
}

/** The ids of the persons whom claims name, by the claims; claims that name none are left out. */
export async function personsNamed(
  db: Database,
  claims: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inParts(claims, (part) =>
    db.selectFrom("named").select(["claim", "person"]).where("claim", "in", part).orderBy("party").execute(),
  );
  return new Map(rows.map(({ claim, person }) => [claim, person]));
}

/** Those of the claims that name somebody of a party. */
export async function claimsOfParties(db: Database, claims: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await inParts(claims, (part) =>
    db
      .selectFrom("named")
      .select("claim")
      .where("claim", "in", part)
      .where("party", "!=", NO_PARTY)
      .execute(),
  );
  return new Set(rows.map(({ claim }) => claim));
}

/** A way in which a name is written, folded, and whose. */
export interface SpelledForm {
  readonly form: string;
  readonly person: string;
}

/** All spellings, in the order of letters; or those of one form. */
export function spelledForms(db: Database, form?: string): Promise<SpelledForm[]> {
  const all = db.selectFrom("spelling").select(["form", "person"]).distinct();
  const asked = form === undefined ? all : all.where("form", "=", form);
  return asked.orderBy("form").orderBy("person").execute();
}

/** What is doubtful of the people of a party; two of different parties come up with both. */
export async function doubtfulIdentities(db: Database, party: string): Promise<DoubtfulIdentity[]> {
  const rows = await db
    .selectFrom("doubt")
    .select("value")
    .where("party", "=", party)
    .orderBy("ordinal")
    .execute();
  return rows.flatMap(({ value }) => doubtFrom(value));
}

/** What only this file writes needs no closer look. */
function personFrom(value: string): Identity[] {
  const person: unknown = JSON.parse(value);
  return isPerson(person) ? [person] : [];
}

const isPerson = (value: unknown): value is Identity =>
  typeof value === "object" && value !== null && "tenures" in value && "spellings" in value;

/** A doubt as it was recorded; what only this file writes needs no closer look. */
export function doubtFrom(value: string): DoubtfulIdentity[] {
  const doubt: unknown = JSON.parse(value);
  return isDoubt(doubt) ? [doubt] : [];
}

const isDoubt = (value: unknown): value is DoubtfulIdentity =>
  typeof value === "object" && value !== null && "two" in value && "reasons" in value;
