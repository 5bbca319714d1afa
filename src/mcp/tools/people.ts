import { z } from "zod";
import { personFound } from "../../app/people/find-person.js";
import { somePeople, summaryOf } from "../../app/people/people.js";
import { NEXT, nextInWords, pageFrom, PAGING } from "../page.js";
import { PartyMeant } from "../party.js";
import { personInWords, personSummary, PersonSummary } from "../person.js";
import { tool } from "../tool.js";

/** Who is named in the record. */
export const peopleTool = tool({
  name: "people",
  title: "People of the record",
  description:
    "Everybody whom documents name with an office or let speak, once under however many spellings, those of most documents " +
    "first; all, those of a party, or those whose name has some letters.",
  input: z.strictObject({
    party: PartyMeant.optional(),
    name: z.string().max(200).optional().meta({ description: "A part of a name, in any of its spellings" }),
    ...PAGING,
  }),
  output: z.object({ items: z.array(PersonSummary), ...NEXT }),
  ask: async ({ store }, { party, name, limit, cursor }) => {
    const after = cursor === undefined ? undefined : summaryOf(await personFound(store, cursor));
    const found = await somePeople(store, {
      ...(party !== undefined && { party }),
      ...(name !== undefined && { q: name }),
      ...(after !== undefined && { after }),
      limit: limit + 1,
    });
    return pageFrom(found, { limit }, ({ id }) => id, personSummary);
  },
  inWords: ({ items, next }) =>
    items.length === 0
      ? "Nobody of the record is meant."
      : items.map(personInWords).join("\n") + nextInWords(next),
});
