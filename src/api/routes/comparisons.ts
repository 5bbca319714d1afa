import { createRoute, z } from "@hono/zod-openapi";
import { compareReadouts } from "../../app/compare-readouts.js";
import { json } from "../content.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { Comparison } from "../schemas/comparison.js";
import { ReadoutId } from "../schemas/evidence.js";
import type { Service } from "../service.js";

const compare = createRoute({
  ...allow("read"),
  method: "get",
  path: "/comparisons",
  operationId: "compare",
  tags: ["Readouts"],
  summary: "Two accounts point by point",
  request: { query: z.object({ a: ReadoutId, b: ReadoutId }) },
  responses: { 200: json(Comparison, "What both tell, and what one tells only") },
});

export function comparisonRoutes(api: Api, { store }: Service): void {
  api.openapi(compare, async (c) => {
    const { a, b } = c.req.valid("query");
    return c.json(await compareReadouts(store, a, b), 200);
  });
}
