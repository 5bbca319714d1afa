import { z } from "@hono/zod-openapi";
import { Day, list } from "./listing.js";
import { ReadoutSummary } from "./readout.js";
import { RelationSummary } from "./relation.js";
import { ThreadSummary } from "./thread.js";

/** How a relation stands, in the figures that a list has room for. */
const RelationOnDesk = RelationSummary.extend({ open: z.int(), overdue: z.int(), kept: z.int() });

/** The first page: what asks for attention in the relations that somebody follows, or in those of most readouts. */
export const Desk = z
  .object({
    asOf: Day,
    relations: list(RelationOnDesk),
    fresh: list(ReadoutSummary).openapi({ description: "Added since the time that was asked for" }),
    latest: list(ReadoutSummary),
    dueSoon: list(ThreadSummary).openapi({ description: "Within sixty days, the next first" }),
    overdue: list(ThreadSummary).openapi({ description: "The latest to become so first" }),
    examples: z.boolean().openapi({ description: "Whether the examples are shown, which one can leave" }),
    waiting: z
      .int()
      .openapi({ description: "Items in the review queue; of links at most 10,000 are counted" }),
  })
  .openapi("Desk");
