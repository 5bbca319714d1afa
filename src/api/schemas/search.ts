import { z } from "@hono/zod-openapi";
import { Evidence, Span } from "./evidence.js";
import { list, pageOf, Paging } from "./listing.js";
import { ReadoutName } from "./readout.js";

export const SearchQuery = Paging.extend({
  q: z.string().max(500).openapi({
    description:
      'Words, "phrases", embass*, -without, and fields: speaker:, person:, party:, kind:, topic:, publisher:, after:, before:',
    example: "embassy party:GHA after:2032-01-01",
  }),
});

/** A readout that meets a query, with the first places that do. */
export const Found = ReadoutName.extend({
  hits: list(
    z.object({
      evidence: Evidence.openapi({ description: "The very words" }),
      sentence: Span.openapi({ description: "The sentence they stand in" }),
    }),
  ),
}).openapi("Found");

export const SearchResult = pageOf(Found).openapi("SearchResult");

const Choice = z.object({ id: z.string(), readouts: z.int() });

/** What the fields of a search can be set to, and how many readouts have each. */
export const SearchChoices = z
  .object({
    parties: list(Choice.extend({ name: z.string() })),
    kinds: list(Choice),
    topics: list(Choice),
    speakers: list(Choice).openapi({ description: "Those of most readouts" }),
    counted: z
      .int()
      .optional()
      .openapi({ description: "Of so many readouts, the latest that meet the query; missing where of all" }),
    isMore: z.boolean().openapi({ description: "Whether more readouts meet the query than were counted" }),
  })
  .openapi("SearchChoices");
