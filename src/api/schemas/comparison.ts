import { z } from "@hono/zod-openapi";
import { Evidence } from "./evidence.js";
import { list } from "./listing.js";
import { ReadoutName } from "./readout.js";

/** What both tell, and what they put differently. */
const SharedPoint = z
  .object({
    a: list(Evidence),
    b: list(Evidence),
    differences: list(
      z.object({ field: z.enum(["strength", "number", "date", "party"]), a: Evidence, b: Evidence }),
    ),
  })
  .openapi("SharedPoint");

/** Two accounts point by point; every point of either is in one of the lists. */
export const Comparison = z
  .object({
    a: ReadoutName,
    b: ReadoutName,
    both: list(SharedPoint).openapi({ description: "In the order of a" }),
    onlyA: list(Evidence),
    onlyB: list(Evidence),
    doubt: z.string().optional().openapi({
      description: "Why the two may not be accounts of one occasion, as a sentence",
    }),
  })
  .openapi("Comparison");
