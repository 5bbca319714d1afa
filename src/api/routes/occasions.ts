import { createRoute, z } from "@hono/zod-openapi";
import { witnessOf } from "../../app/evidence.js";
import { relationKeyOf, relationNamed } from "../../app/relations/relations.js";
import { occasionShown } from "../../app/timeline/occasion-shown.js";
import { overviewOf } from "../../app/timeline/overview.js";
import { dayOfRecord } from "../../app/readouts/day.js";
import { json } from "../content.js";
import { given } from "../given.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { occasionInFull, occasionSummary } from "../present/occasion.js";
import { pairOf } from "../present/parties.js";
import { threadSummary } from "../present/thread.js";
import { AsOf } from "../schemas/listing.js";
import { Occasion, OccasionId } from "../schemas/occasion.js";
import { Timeline } from "../schemas/relation.js";
import { dayOf, type Service } from "../service.js";
import { oneRelation } from "./relations.js";

const tags = ["Occasions"];

const showTimeline = createRoute({
  ...allow("read"),
  method: "get",
  path: "/relations/{key}/timeline",
  operationId: "showTimeline",
  tags,
  summary: "What happened between two parties, and the undertakings that run through it",
  request: { params: oneRelation, query: AsOf },
  responses: {
    200: json(Timeline, "Occasions in order of time, undertakings in the order in which they were made"),
  },
});

const showOccasion = createRoute({
  ...allow("read"),
  method: "get",
  path: "/occasions/{id}",
  operationId: "showOccasion",
  tags,
  summary: "One occasion: how it came about, and who tells of it",
  request: { params: z.object({ id: OccasionId }) },
  responses: { 200: json(Occasion, "The occasion") },
});

export function occasionRoutes(api: Api, service: Service): void {
  const { store } = service;
  api.openapi(showTimeline, async (c) => {
    const relation = relationNamed(c.req.valid("param").key);
    const asOf = c.req.valid("query").asOf ?? (await dayOfRecord(store, dayOf(service)));
    const { threads, occasions, total } = await overviewOf(store, relation, asOf);
    return c.json(
      {
        key: relationKeyOf(relation),
        parties: pairOf(relation),
        asOf,
        total,
        occasions: occasions.map(occasionSummary),
        threads: threads.map((followed) => ({
          ...threadSummary(followed, asOf),
          steps: followed.thread.entries.map(({ claim, document, published, role }) =>
            given({ claim, readout: document, published, role }),
          ),
        })),
      },
      200,
    );
  });
  api.openapi(showOccasion, async (c) => {
    const shown = await occasionShown(store, c.req.valid("param").id);
    const witness = await witnessOf(
      store,
      shown.documents.map(({ id }) => id),
    );
    return c.json(occasionInFull(shown, witness), 200);
  });
}
