import { createRoute, z } from "@hono/zod-openapi";
import { witnessOf } from "../../app/evidence.js";
import { readoutNames } from "../../app/readouts/readout-names.js";
import { doubtful } from "../../app/review/review.js";
import { json } from "../content.js";
import { cursorOf, pageFrom } from "../cursor.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { documentsOf, idOf, reviewItem } from "../present/review.js";
import { Paging } from "../schemas/listing.js";
import { ReviewPage } from "../schemas/review.js";
import type { Service } from "../service.js";

const listReview = createRoute({
  ...allow("read"),
  method: "get",
  path: "/review",
  operationId: "listReview",
  tags: ["Decisions"],
  summary:
    "What waits for somebody to say whether it is right: links, the most doubtful first, then identities",
  request: { query: Paging },
  responses: { 200: json(ReviewPage, "A page of it") },
});

export function reviewRoutes(api: Api, { store }: Service): void {
  api.openapi(listReview, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const all = await doubtful(store);
    const after = cursor === undefined ? undefined : cursorOf(z.string(), cursor);
    const from = after === undefined ? 0 : all.findIndex((item) => idOf(item) === after) + 1;
    const { items, ...page } = pageFrom(all.slice(from, from + limit + 1), limit, idOf);
    const documents = new Set(items.flatMap(documentsOf));
    const shown = { witness: await witnessOf(store, documents), names: await readoutNames(store, documents) };
    const told = items.map((item) => reviewItem(item, shown));
    return c.json({ ...page, waiting: all.length, items: told }, 200);
  });
}
