import { z } from "zod";
import { threadShown } from "../../app/threads/thread.js";
import { dayFor } from "../context.js";
import { Entry, entryInWords, entryWith } from "../entry.js";
import { NEXT, nextInWords, pageFrom, PAGING } from "../page.js";
import { AsOf } from "../party.js";
import { tool } from "../tool.js";
import { Undertaking, undertakingInWords, undertakingOf } from "../undertaking.js";

/** One undertaking with all that was said of it. */
export const threadTool = tool({
  name: "thread",
  title: "One undertaking over time",
  description:
    "Follows one undertaking from the words that made it to the last: who said what of it in which document, and how it stands.",
  input: z.strictObject({
    id: z
      .string()
      .min(1)
      .max(200)
      .meta({ description: "Id of the thread, or of any find in it, as act-9f86d081884c7d65-120-187" }),
    asOf: AsOf,
    ...PAGING,
  }),
  output: z.object({
    asOf: z.string(),
    undertaking: Undertaking,
    items: z.array(Entry).meta({ description: "In the order of time" }),
    ...NEXT,
  }),
  ask: async (context, { id, asOf, ...paging }) => {
    const day = asOf ?? (await dayFor(context));
    const { followed, seen } = await threadShown(context.store, id, day);
    const names = new Map(seen.readouts.map((readout) => [readout.id, readout]));
    return {
      asOf: day,
      undertaking: undertakingOf(followed, day),
      ...pageFrom(followed.thread.entries, paging, ({ claim }) => claim, entryWith(names)),
    };
  },
  inWords: ({ asOf, undertaking, items, next }) =>
    [`As of ${asOf}:`, undertakingInWords(undertaking), ...items.map(entryInWords)].join("\n") +
    nextInWords(next),
});
