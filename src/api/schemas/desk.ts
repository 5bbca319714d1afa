import { z } from "@hono/zod-openapi";
import { Day, list } from "./listing.js";
import { ReadoutSummary } from "./readout.js";
import { RelationSummary } from "./relation.js";
import { ThreadSummary } from "./thread.js";

/** The first page: what asks for attention in the relations that somebody follows, or in all. */
export const Desk = z
  .object({
    asOf: Day,
    relations: list(RelationSummary),
    fresh: list(ReadoutSummary).openapi({ description: "Added since the time that was asked for" }),
    latest: list(ReadoutSummary),
    dueSoon: list(ThreadSummary).openapi({ description: "Within sixty days, the next first" }),
    overdue: list(ThreadSummary).openapi({ description: "The longest overdue first" }),
    waiting: z.int().openapi({ description: "Items in the review queue" }),
    examples: z
      .boolean()
      .openapi({ description: "Whether the record holds nothing but the examples it was filled with" }),
  })
  .openapi("Desk");
