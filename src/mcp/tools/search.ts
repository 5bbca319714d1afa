import { z } from "zod";
import { readoutNames } from "../../app/readouts/readout-names.js";
import { search, type Found } from "../../app/search/search.js";
import { Missing } from "../../app/missing.js";
import type { Context } from "../context.js";
import { Evidence, evidenceAt, evidenceInWords } from "../evidence.js";
import { NEXT, nextInWords, pageFrom, PAGING } from "../page.js";
import { ReadoutName, readoutInWords, readoutNamed } from "../readout.js";
import { tool } from "../tool.js";

const GRAMMAR =
  "Words that must all be met, in any order; “a phrase”; embass* for words that begin so; -not; and fields: " +
  "party:Ghana, speaker:NAME, person:NAME, kind:commitment (any act or encounter), topic:trade, publisher:NAME, " +
  "after:2033-05, before:2034.";

const Match = z.object({
  evidence: Evidence.meta({ description: "The words that meet the query" }),
  sentence: Evidence.meta({ description: "The sentence they stand in" }),
});

const Item = z.object({ readout: ReadoutName, matches: z.array(Match) });

/** Looks for documents by words and fields. */
export const searchTool = tool({
  name: "search",
  title: "Search the record",
  description: `Finds readouts by words and fields, the latest published first, with up to three sentences of each. ${GRAMMAR}`,
  input: z.strictObject({
    query: z.string().min(1).max(500).meta({ description: GRAMMAR }),
    ...PAGING,
  }),
  output: z.object({ items: z.array(Item), ...NEXT }),
  ask: async (context, { query, limit, cursor }) => {
    await check(context, cursor);
    const { found, more } = await search(context.store, query, limit, cursor);
    const { items, next } = pageFrom(found, { limit }, ({ document }) => document, itemOf);
    const behind = next ?? (more ? found.at(-1)?.document : undefined);
    return { items, ...(behind !== undefined && { next: behind }) };
  },
  inWords: ({ items, next }) =>
    items.length === 0
      ? "Nothing in the record meets this."
      : items.map(itemInWords).join("\n") + nextInWords(next),
});

/** A search goes on behind a document, which must be there. */
async function check({ store }: Context, cursor: string | undefined): Promise<void> {
  if (cursor === undefined || (await readoutNames(store, [cursor])).has(cursor)) return;
  throw new Missing("is no cursor of this search", "pass `next` of the page before, or none", cursor);
}

const itemOf = ({ document, hits, ...about }: Found): z.input<typeof Item> => ({
  readout: readoutNamed({ id: document, ...about }),
  matches: hits.map(({ span, sentence }) => ({
    evidence: evidenceAt(document, span),
    sentence: evidenceAt(document, sentence),
  })),
});

const itemInWords = ({ readout, matches }: z.output<typeof Item>): string =>
  [readoutInWords(readout), ...matches.map(({ sentence }) => `  ${evidenceInWords(sentence)}`)].join("\n");
