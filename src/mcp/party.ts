import { z } from "zod";
import { listed, partyName } from "../app/wording/who.js";
import { nameIn, quotedLine } from "./quoted.js";

/** What somebody may mean a party by. */
export const PartyMeant = z
  .string()
  .min(1)
  .max(100)
  .meta({ description: "A state or organisation, as GHA, Ghana or Ghanaian" });

export const Party = z
  .object({
    id: z.string().meta({ description: "ISO 3166-1 alpha-3, or the acronym of an organisation" }),
    name: z.string(),
  })
  .meta({ id: "Party" });
export type Party = z.output<typeof Party>;

/** A party by id and name. */
export const partyOf = (id: string): Party => ({ id: nameIn(id), name: nameIn(partyName(id)) });

/** The day on which things are looked at. */
export const AsOf = z.iso
  .date()
  .optional()
  .meta({ description: "The day to judge by, as if nothing had been published since; today where missing" });

/** Parties by name, to be read; whom no table knows a document has named. */
export const partiesInWords = (parties: readonly Party[]): string =>
  parties.length === 0
    ? "somebody not named"
    : listed(parties.map(({ id, name }) => (id === name ? quotedLine(name) : name)));
