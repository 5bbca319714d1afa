import { z } from "zod";
import { peopleIn } from "../../app/people/people.js";
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
  output: z.object({
    total: z.int().meta({ description: "People on all pages" }),
    items: z.array(PersonSummary),
    ...NEXT,
  }),
  ask: async ({ store }, { party, name = "", ...paging }) => {
    const sought = name.toLowerCase();
    const found = (await peopleIn(store, party)).filter(({ spellings }) =>
      spellings.some((spelling) => spelling.name.toLowerCase().includes(sought)),
    );
    return { total: found.length, ...pageFrom(found, paging, ({ id }) => id, personSummary) };
  },
  inWords: ({ total, items, next }) =>
    [`${total} people:`, ...items.map(personInWords)].join("\n") + nextInWords(next),
});
