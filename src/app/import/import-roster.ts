import type { RosterPerson } from "../../following/people/roster.js";
import { documentId } from "../../record/documents/put-document.js";
import { markPeopleStale } from "../../record/results/stale.js";
import { rosterPeople } from "../../record/rosters/roster-people.js";
import { putRoster, removeRoster, rosters, type RosterHeld } from "../../record/rosters/rosters.js";
import type { Store } from "../../record/store.js";
import { Missing } from "../missing.js";
import { fromFtm } from "./from-ftm.js";
import { fromPopolo } from "./from-popolo.js";
import type { Imported } from "./imported.js";

export type { RosterHeld } from "../../record/rosters/rosters.js";

export const ROSTER_FORMATS = ["ftm", "popolo"] as const;
export type RosterFormat = (typeof ROSTER_FORMATS)[number];

const READERS: Readonly<Record<RosterFormat, (text: string) => Imported>> = {
  ftm: fromFtm,
  popolo: fromPopolo,
};

/** A file of people and offices. */
export interface RosterFile {
  /** Its path. */
  readonly place: string;
  readonly format: RosterFormat;
  readonly text: string;
}

/** What has come of an import. */
export interface RosterImported {
  readonly people: number;
  readonly offices: number;
  /** How many of the people were not there before, are told of otherwise, and are there no more. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly leftOut: readonly string[];
}

/**
 * Keeps the people and offices of a file, in place of those that came from it before: all of them or, where something
 * is amiss, none.
 * @param who imports them, and when (ISO time)
 * @throws Problem that says where the file is not as its format has it
 */
export async function importRoster(
  store: Store,
  { place, format, text }: RosterFile,
  { who, now }: { readonly who: string; readonly now: string },
): Promise<RosterImported> {
  const { people, leftOut } = READERS[format](text);
  return store.write(async (db) => {
    const change = changeFrom(await rosterPeople(db, place), people);
    const sha256 = documentId(text);
    const last = (await rosters(db)).find((roster) => roster.place === place);
    if (last?.sha256 !== sha256 || Object.values(change).some((count) => count > 0)) {
      const roster = { place, format, sha256, who, imported: now };
      await putRoster({ db, engine: store.engine }, roster, people);
      await markPeopleStale(db);
    }
    const offices = people.reduce((sum, person) => sum + person.offices.length, 0);
    return { people: people.length, offices, ...change, leftOut };
  });
}

type Change = Pick<RosterImported, "added" | "changed" | "removed">;

function changeFrom(before: readonly RosterPerson[], after: readonly RosterPerson[]): Change {
  const known = new Map(before.map((person) => [person.id, inShort(person)]));
  const kept = after.filter(({ id }) => known.has(id));
  return {
    added: after.length - kept.length,
    changed: kept.filter((person) => known.get(person.id) !== inShort(person)).length,
    removed: before.length - kept.length,
  };
}

const inShort = ({ names, party, offices }: RosterPerson): string => JSON.stringify([names, party, offices]);

/** All rosters, in the order in which they first came. */
export const rostersIn = ({ db }: Store): Promise<RosterHeld[]> => rosters(db);

/**
 * Removes the people and offices that came from a file; what is read in readouts stays.
 * @throws Missing when nothing came from there
 */
export async function dropRoster({ write }: Store, place: string): Promise<void> {
  await write(async (db) => {
    if (!(await removeRoster(db, place)))
      throw new Missing("is no list that was imported", "entente import --list names them", place);
    await markPeopleStale(db);
  });
}
