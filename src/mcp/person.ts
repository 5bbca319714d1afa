import { z } from "zod";
import type { PersonSummary as Listed } from "../app/people/people.js";
import { Party, partiesInWords, partyOf } from "./party.js";
import { nameIfAny, nameIn, Quoted, quotedLine } from "./quoted.js";

/** A person in a list. */
export const PersonSummary = z.object({
  id: z.string(),
  name: Quoted,
  office: Quoted.optional().meta({ description: "The latest that a document gives" }),
  party: Party.optional(),
  readouts: z.int().meta({ description: "Documents that name the person" }),
  latest: z.string().optional().meta({ description: "When the last of them was published" }),
});
export type PersonSummary = z.output<typeof PersonSummary>;

export const personSummary = ({
  id,
  name,
  office,
  party,
  readouts,
  last,
}: Listed): z.input<typeof PersonSummary> => ({
  id,
  name: nameIn(name),
  office: nameIfAny(office),
  party: party === null ? undefined : partyOf(party),
  readouts,
  latest: last,
});

/** A person in a list, to be read. */
export function personInWords({ id, name, office, party, readouts, latest }: PersonSummary): string {
  const known = [
    quotedLine(name),
    ...(office === undefined ? [] : [quotedLine(office)]),
    ...(party === undefined ? [] : [partiesInWords([party])]),
    `in ${readouts} ${readouts === 1 ? "document" : "documents"}${latest === undefined ? "" : `, last on ${latest}`}`,
  ];
  return `${known.join(", ")} (${id})`;
}
