import { z } from "@hono/zod-openapi";
import { Evidence, Span } from "./evidence.js";
import { Day, list, pageOf, Paging } from "./listing.js";
import { ReadoutName } from "./readout.js";

export const SearchQuery = Paging.extend({
  q: z.string().max(500).openapi({
    description:
      'Words, "phrases", -without, and fields as in the search: speaker:, party:, kind:, topic:, after:, before:',
    example: "embassy party:GHA after:2032-01-01",
  }),
});

const SearchHit = z
  .object({
    readout: ReadoutName,
    evidence: Evidence.optional().openapi({
      description: "The very words; missing where only fields were asked for",
    }),
    sentence: Span.optional().openapi({ description: "The sentence they stand in" }),
    marks: list(Span).openapi({
      description: "Places in the readout where the words are met, within the sentence",
    }),
  })
  .openapi("SearchHit");

const Facet = z.object({ value: z.string(), label: z.string(), count: z.int() });

export const SearchResult = pageOf(SearchHit)
  .extend({
    total: z.int(),
    facets: z.object({
      party: list(Facet),
      speaker: list(Facet),
      kind: list(Facet),
      topic: list(Facet),
      year: list(Facet),
    }),
    earliest: Day.optional(),
    latest: Day.optional(),
  })
  .openapi("SearchResult");
