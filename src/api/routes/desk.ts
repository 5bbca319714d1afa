import { createRoute, z } from "@hono/zod-openapi";
import { deskOf } from "../../app/desk/desk.js";
import { latestReadouts } from "../../app/readouts/readouts.js";
import { countWaiting } from "../../app/review/queue.js";
import { dayOfRecord } from "../../app/readouts/day.js";
import { json } from "../content.js";
import { given } from "../given.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { pairOf, partiesOf } from "../present/parties.js";
import { threadSummary } from "../present/thread.js";
import { Desk } from "../schemas/desk.js";
import { AsOf, RelationKey } from "../schemas/listing.js";
import { dayOf, type Service } from "../service.js";

const several = z
  .union([RelationKey, z.array(RelationKey).max(200)])
  .optional()
  .openapi({ description: "Keys of the relations that somebody follows; may be given several times" });

const showDesk = createRoute({
  ...allow("read"),
  method: "get",
  path: "/desk",
  operationId: "showDesk",
  tags: ["Relations"],
  summary: "What is new, what is due, what waits",
  request: { query: AsOf.extend({ since: z.iso.datetime().optional(), relation: several }) },
  responses: { 200: json(Desk, "The desk on a day") },
});

const LATEST = 8;
/** New readouts that are told of; more are counted by nobody. */
const FRESH = 100;

export function deskRoutes(api: Api, service: Service): void {
  const { store } = service;
  const readouts = async (limit: number, addedAfter?: string) =>
    (await latestReadouts(store, given({ limit, addedAfter }))).map((readout) => ({
      ...readout,
      parties: partiesOf(readout.parties),
    }));
  api.openapi(showDesk, async (c) => {
    const { since, relation = [], asOf: asked } = c.req.valid("query");
    const asOf = asked ?? (await dayOfRecord(store, dayOf(service)));
    const desk = await deskOf(store, typeof relation === "string" ? [relation] : relation, asOf);
    return c.json(
      {
        asOf,
        relations: desk.relations.map((one) => ({ ...one, parties: pairOf(one.parties) })),
        fresh: since === undefined ? [] : await readouts(FRESH, since),
        latest: await readouts(LATEST),
        dueSoon: desk.dueSoon.map((one) => threadSummary(one, asOf)),
        overdue: desk.overdue.map((one) => threadSummary(one, asOf)),
        examples: service.leaveExamples !== undefined,
        waiting: await countWaiting(store),
      },
      200,
    );
  });
}
