import type { Identity } from "../../following/people/identity.js";
import { rosterLookup, type Rostered } from "../../following/people/roster.js";
import { rosteredAs, rosteredWithId, rosterNamesWith } from "../../record/rosters/roster-people.js";
import type { Database } from "../../record/engines/engine.js";
import { formOf } from "../../text/fold.js";
import { grouped } from "../grouped.js";

/** Who a person is in the rosters that the user keeps, roster by roster. */
export async function rostersOn(
  db: Database,
  { spellings, party }: Pick<Identity, "spellings" | "party">,
): Promise<Rostered[]> {
  const names = spellings.map(({ name }) => name);
  const byRoster = grouped(await rosteredAs(db, names), ({ roster }) => roster);
  return [...byRoster.values()].flatMap((people) => {
    const lookup = rosterLookup(people);
    return names.map((name) => lookup(name, party)).find((person) => person !== undefined) ?? [];
  });
}

/** Those of rosters whom a name means, its words or an id: as persons whom no readout names. */
export async function onlyRostered(db: Database, given: string): Promise<Identity[]> {
  const byId = await rosteredWithId(db, given);
  if (byId.length > 0) return byId.map(unread);
  const exact = await rosteredAs(db, [given.trim()]);
  if (exact.length > 0) return exact.map(unread);
  const words = wordsOf(given);
  const [longest = ""] = words.toSorted((a, b) => b.length - a.length);
  if (longest === "") return [];
  const forms = (await rosterNamesWith(db, longest)).filter((form) => {
    const own = wordsOf(form);
    return words.every((word) => own.includes(word));
  });
  return (await rosteredAs(db, forms)).map(unread);
}

/** The words of a name, folded. */
export const wordsOf = (name: string): string[] =>
  formOf(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const unread = ({ id, names, party }: Rostered): Identity => ({
  id,
  name: names[0],
  spellings: names.map((name) => ({ name, readouts: 0 })),
  party,
  tenures: [],
  documents: [],
  claims: [],
  joinings: [],
});
