import type { Rostered } from "../../following/people/roster.js";
import { fold, formOf } from "../../text/fold.js";
import type { Database } from "../engines/engine.js";
import { inParts } from "../results/in-parts.js";
import { rosterPersonFrom } from "./rosters.js";

/** Those who go by one of some names, roster by roster. */
export async function rosteredAs(db: Database, names: Iterable<string>): Promise<Rostered[]> {
  const forms = [...new Set(Array.from(names, formOf))];
  const rows = await inParts(forms, (part) =>
    db
      .selectFrom("roster_name")
      .innerJoin("roster_person", (join) =>
        join
          .onRef("roster_person.roster", "=", "roster_name.roster")
          .onRef("roster_person.ordinal", "=", "roster_name.ordinal"),
      )
      .innerJoin("roster", "roster.number", "roster_name.roster")
      .select(["roster.number", "roster_person.ordinal", "place", "value"])
      .where("form", "in", part)
      .execute(),
  );
  const distinct = new Map(rows.map((row) => [`${row.number} ${row.ordinal}`, row]));
  return [...distinct.values()]
    .toSorted((a, b) => a.number - b.number || a.ordinal - b.ordinal)
    .flatMap(rosteredFrom);
}

const rosteredFrom = ({ place, value }: { readonly place: string; readonly value: string }): Rostered[] =>
  rosterPersonFrom(value).map((person) => ({ ...person, roster: place }));

/** Those whom rosters know by an id, roster by roster. */
export async function rosteredWithId(db: Database, id: string): Promise<Rostered[]> {
  const rows = await db
    .selectFrom("roster_person")
    .innerJoin("roster", "roster.number", "roster_person.roster")
    .select(["place", "value"])
    .where("id", "=", id)
    .orderBy("roster.number")
    .execute();
  return rows.flatMap(rosteredFrom);
}

/** All names of rosters in which a word stands, folded. */
export async function rosterNamesWith(db: Database, word: string): Promise<string[]> {
  const rows = await db
    .selectFrom("roster_name")
    .select("form")
    .distinct()
    .where("form", "like", `%${formOf(word).replaceAll(/[%_\\]/g, "")}%`)
    .orderBy("form")
    .execute();
  return rows.map(({ form }) => form);
}

/** The people of a roster, in its order. */
export async function rosterPeople(db: Database, place: string): Promise<Rostered[]> {
  const rows = await db
    .selectFrom("roster_person")
    .innerJoin("roster", "roster.number", "roster_person.roster")
    .select(["place", "value"])
    .where("place", "=", place)
    .orderBy("ordinal")
    .execute();
  return rows.flatMap(rosteredFrom);
}

/** The ids of the documents that name somebody whom rosters give a party, as they are spelled there or without accents. */
export async function documentsNamingRostered(db: Database, party: string): Promise<string[]> {
  const people = await db.selectFrom("roster_person").select("value").where("party", "=", party).execute();
  const names = people.flatMap(({ value }) => rosterPersonFrom(value).flatMap((person) => person.names));
  const rows = await inParts([...new Set(names.flatMap((name) => [name, fold(name)]))], (part) =>
    db
      .selectFrom("mention")
      .innerJoin("document", "document.number", "mention.document")
      .select("document.id")
      .distinct()
      .where("field", "=", "person")
      .where("value", "in", part)
      .execute(),
  );
  return [...new Set(rows.map(({ id }) => id))];
}
