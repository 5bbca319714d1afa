import { createRoute, z } from "@hono/zod-openapi";
import { dealingsOf } from "../../app/relations/dealings.js";
import { relationNamed, relations, relationsOf, relationSummary } from "../../app/relations/relations.js";
import { stateOn } from "../../app/relations/state.js";
import { statementsOf } from "../../app/relations/statements.js";
import { dayOfRecord } from "../../app/readouts/day.js";
import { json } from "../content.js";
import { cursorFor, cursorOf } from "../cursor.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { occasionSummary } from "../present/occasion.js";
import { pairOf, partyOf } from "../present/parties.js";
import { ReadoutId } from "../schemas/evidence.js";
import { AsOf, list, pageOf, Paging, RelationKey } from "../schemas/listing.js";
import { Dealing, Relation, Relations, StatementHit } from "../schemas/relation.js";
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
  request: {
    query: z.object({
      party: z.string().max(100).optional().openapi({ description: "By any of its names" }),
    }),
  },
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

const listStatements = createRoute({
  ...allow("read"),
  method: "get",
  path: "/relations/{key}/statements",
  operationId: "listStatements",
  tags,
  summary: "What the two have said, the latest readouts first",
  request: { params: oneRelation, query: Paging },
  responses: { 200: json(pageOf(StatementHit), "Those of so many readouts as the limit says") },
});

const listDealings = createRoute({
  ...allow("read"),
  method: "get",
  path: "/relations/{key}/dealings",
  operationId: "listDealings",
  tags,
  summary: "Who met whom, those who met most often first",
  request: { params: oneRelation, query: AsOf },
  responses: { 200: json(z.object({ items: list(Dealing) }), "Pairs of persons, one of each side") },
});

export function relationRoutes(api: Api, service: Service): void {
  const { store } = service;
  api.openapi(listRelations, async (c) => {
    const { party } = c.req.valid("query");
    const found = await (party === undefined ? relations(store) : relationsOf(store, party));
    return c.json(
      { items: found.map((relation) => ({ ...relation, parties: pairOf(relation.parties) })) },
      200,
    );
  });
  api.openapi(showRelation, async (c) => {
    const relation = relationNamed(c.req.valid("param").key);
    const asOf = c.req.valid("query").asOf ?? (await dayOfRecord(store, dayOf(service)));
    const { state, measures } = await stateOn(store, relation, asOf);
    const { lastMet, ...counts } = state;
    const shown = { ...counts, ...(lastMet !== undefined && { lastMet: occasionSummary(lastMet) }) };
    const summary = await relationSummary(store, relation);
    return c.json({ ...summary, parties: pairOf(relation), asOf, state: shown, measures }, 200);
  });
  api.openapi(listStatements, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const after = cursor === undefined ? undefined : cursorOf(ReadoutId, cursor);
    const relation = relationNamed(c.req.valid("param").key);
    const { statements, last } = await statementsOf(store, relation, limit, after);
    const items = statements.map((statement) => ({ ...statement, party: partyOf(statement.party) }));
    return c.json({ items, ...(last !== undefined && { next: cursorFor(last) }) }, 200);
  });
  api.openapi(listDealings, async (c) => {
    const asOf = c.req.valid("query").asOf ?? (await dayOfRecord(store, dayOf(service)));
    const items = await dealingsOf(store, relationNamed(c.req.valid("param").key), asOf);
    return c.json(
      {
        items: items.map(({ people, ...met }) => ({
          ...met,
          people: [personNamed(people[0]), personNamed(people[1])] as const,
        })),
      },
      200,
    );
  });
}

const personNamed = (name: string) => ({ id: name, name });
