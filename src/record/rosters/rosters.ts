import type { RosterPerson } from "../../following/people/roster.js";
import { formOf } from "../../text/fold.js";
import { NO_PARTY } from "../documents/digest.js";
import type { Database, Engine } from "../engines/engine.js";

/** A list of people and offices, as it was imported. */
export interface Roster {
  /** The path of its file: a later list from there takes its place. */
  readonly place: string;
  readonly format: string;
  /** SHA-256 of the text of the file, in hexadecimal. */
  readonly sha256: string;
  /** Who imported it. */
  readonly who: string;
  /** ISO time. */
  readonly imported: string;
}

/** With how many people it holds. */
export interface RosterHeld extends Roster {
  readonly people: number;
}

interface Writing {
  readonly db: Database;
  readonly engine: Engine;
}

/** All rosters, in the order in which they first came. */
export async function rosters(db: Database): Promise<RosterHeld[]> {
  const rows = await db
    .selectFrom("roster")
    .select(["place", "format", "sha256", "who", "imported"])
    .select(({ selectFrom }) =>
      selectFrom("roster_person")
        .select(({ fn }) => fn.countAll<number>().as("people"))
        .whereRef("roster_person.roster", "=", "roster.number")
        .as("people"),
    )
    .orderBy("number")
    .execute();
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}

/** Records a roster, in place of what came from there before; within a transaction. */
export async function putRoster(
  { db, engine }: Writing,
  { place, ...roster }: Roster,
  people: readonly RosterPerson[],
): Promise<void> {
  await db
    .insertInto("roster")
    .values({ place, ...roster })
    .onConflict((conflict) => conflict.column("place").doUpdateSet(roster))
    .execute();
  const { number } = await db
    .selectFrom("roster")
    .select("number")
    .where("place", "=", place)
    .executeTakeFirstOrThrow();
  await empty(db, number);
  const values = people.map((person) => JSON.stringify(person));
  await putRosterPeople({ db, engine }, number, values, 0);
}

/**
 * Records people of a roster; within a transaction.
 * @param values each a `RosterPerson` as JSON
 * @param from the ordinal of the first
 */
export async function putRosterPeople(
  { db, engine }: Writing,
  roster: number,
  values: readonly string[],
  from: number,
): Promise<void> {
  const people = values.flatMap((value, at) =>
    rosterPersonFrom(value).map((person) => ({ value, person, ordinal: from + at })),
  );
  await engine.insertRows(db, {
    table: "roster_person",
    columns: ["roster", "ordinal", "id", "party", "value"],
    rows: people.map(({ value, person, ordinal }) => [
      roster,
      ordinal,
      person.id,
      person.party ?? NO_PARTY,
      value,
    ]),
  });
  await engine.insertRows(db, {
    table: "roster_name",
    columns: ["form", "roster", "ordinal"],
    rows: people.flatMap(({ person, ordinal }) =>
      [...new Set(person.names.map(formOf))].map((form) => [form, roster, ordinal]),
    ),
  });
}

/** @returns whether there was a roster from there; within a transaction */
export async function removeRoster(db: Database, place: string): Promise<boolean> {
  const found = await db.selectFrom("roster").select("number").where("place", "=", place).executeTakeFirst();
  if (found === undefined) return false;
  await empty(db, found.number);
  await db.deleteFrom("roster").where("number", "=", found.number).execute();
  return true;
}

async function empty(db: Database, roster: number): Promise<void> {
  await db.deleteFrom("roster_name").where("roster", "=", roster).execute();
  await db.deleteFrom("roster_person").where("roster", "=", roster).execute();
}

/** What only this room writes needs no closer look. */
export function rosterPersonFrom(value: string): RosterPerson[] {
  const person: unknown = JSON.parse(value);
  return isRosterPerson(person) ? [person] : [];
}

const isRosterPerson = (value: unknown): value is RosterPerson =>
  typeof value === "object" && value !== null && "names" in value && "offices" in value;
