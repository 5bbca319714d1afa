import { createRoute, z } from "@hono/zod-openapi";
import { witnessOf } from "../../app/evidence.js";
import { readoutNames } from "../../app/readouts/readout-names.js";
import { countWaiting, queuePage } from "../../app/review/queue.js";
import { json } from "../content.js";
import { cursorOf, pageFrom } from "../cursor.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { documentsOf, reviewItem } from "../present/review.js";
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

/** By what the queue goes on. */
const Place = z.discriminatedUnion("what", [
  z.object({ what: z.literal("link"), score: z.int(), claim: z.string(), relation: z.string() }),
  z.object({ what: z.literal("identity"), score: z.int(), id: z.string() }),
]);

export function reviewRoutes(api: Api, { store }: Service): void {
  api.openapi(listReview, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const after = cursor === undefined ? undefined : cursorOf(Place, cursor);
    const queued = await queuePage(store, limit + 1, after);
    const { items: shownItems, ...page } = pageFrom(queued, limit, ({ place }) => place);
    const items = shownItems.map(({ item }) => item);
    const documents = new Set(items.flatMap(documentsOf));
    const shown = { witness: await witnessOf(store, documents), names: await readoutNames(store, documents) };
    const told = items.map((item) => reviewItem(item, shown));
    return c.json({ ...page, waiting: await countWaiting(store), items: told }, 200);
  });
}
