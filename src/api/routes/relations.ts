import { createRoute, z } from "@hono/zod-openapi";
import { relationNamed, relations, relationSummary } from "../../app/relations/relations.js";
import { stateOf } from "../../app/relations/state.js";
import { roadmapOf } from "../../app/roadmap/roadmap.js";
import { json } from "../content.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { pairOf } from "../present/parties.js";
import { AsOf, RelationKey } from "../schemas/listing.js";
import { Relation, Relations } from "../schemas/relation.js";
import { dayOf, type Service } from "../service.js";

const tags = ["Relations"];
export const oneRelation = z.object({ key: RelationKey });

const listRelations = createRoute({
  ...allow("read"),
  method: "get",
  path: "/relations",
  operationId: "listRelations",
  tags,
  summary: "Who deals with whom, those of most readouts first",
  request: { query: z.object({ party: z.string().max(100).optional() }) },
  responses: { 200: json(Relations, "All relations, or those of a party") },
});

const showRelation = createRoute({
  ...allow("read"),
  method: "get",
  path: "/relations/{key}",
  operationId: "showRelation",
  tags,
  summary: "How things stand between two parties",
  request: { params: oneRelation, query: AsOf },
  responses: { 200: json(Relation, "The relation on a day") },
});

export function relationRoutes(api: Api, service: Service): void {
  const { store } = service;
  api.openapi(listRelations, async (c) => {
    const found = await relations(store, c.req.valid("query").party);
    return c.json(
      { items: found.map((relation) => ({ ...relation, parties: pairOf(relation.parties) })) },
      200,
    );
  });
  api.openapi(showRelation, async (c) => {
    const relation = relationNamed(c.req.valid("param").key);
    const asOf = c.req.valid("query").asOf ?? dayOf(service);
    const { measures, ...roadmap } = await roadmapOf(store, relation, asOf);
    const summary = await relationSummary(store, relation);
    return c.json({ ...summary, parties: pairOf(relation), asOf, state: stateOf(roadmap), measures }, 200);
  });
}
