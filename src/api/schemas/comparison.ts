import { z } from "@hono/zod-openapi";
import { Evidence } from "./evidence.js";
import { list } from "./listing.js";
import { OccasionSummary } from "./occasion.js";
import { ReadoutName } from "./readout.js";

/** In what two accounts of one point differ. */
const Difference = z.object({
  in: z.string().openapi({ description: "strength, number, date, party, wording", example: "date" }),
  a: z.string().optional(),
  b: z.string().optional(),
});

const Point = z.object({
  kind: z.string(),
  a: Evidence.optional(),
  b: Evidence.optional(),
  differences: list(Difference),
  score: z.number().optional(),
});

/** Two accounts point by point, in the order of A, what only B tells at its place in B. */
export const Comparison = z
  .object({
    a: ReadoutName,
    b: ReadoutName,
    occasion: OccasionSummary.optional(),
    points: list(Point).openapi({ description: "Told by both where it has a and b, else by one only" }),
  })
  .openapi("Comparison");
