import { createRoute, z } from "@hono/zod-openapi";
import { addReadout } from "../../app/readouts/add-readout.js";
import { differenceBetween, readoutKept } from "../../app/readouts/readout.js";
import { latestReadouts } from "../../app/readouts/readouts.js";
import { relationKeyOf, relationNamed } from "../../app/relations/relations.js";
import { withdrawnIn } from "../../app/withdrawals/withdrawals.js";
import { json, jsonBody } from "../content.js";
import { given } from "../given.js";
import { cursorOf, pageFrom } from "../cursor.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { partiesOf } from "../present/parties.js";
import { ReadoutId } from "../schemas/evidence.js";
import { list, pageOf, Paging, RelationKey } from "../schemas/listing.js";
import {
  AddedReadout,
  NewReadout,
  Readout,
  ReadoutSummary,
  VersionDifference,
  Withdrawn,
} from "../schemas/readout.js";
import { timeOf, type Service } from "../service.js";

const tags = ["Readouts"];
const oneReadout = z.object({ id: ReadoutId });

const listReadouts = createRoute({
  ...allow("read"),
  method: "get",
  path: "/readouts",
  operationId: "listReadouts",
  tags,
  summary: "Readouts, the latest published first",
  request: {
    query: Paging.extend({
      relation: RelationKey.optional(),
      party: z.string().max(100).optional(),
      person: z.string().max(200).optional(),
      addedAfter: z.iso.datetime().optional(),
    }),
  },
  responses: { 200: json(pageOf(ReadoutSummary), "A page of them") },
});

const showReadout = createRoute({
  ...allow("read"),
  method: "get",
  path: "/readouts/{id}",
  operationId: "showReadout",
  tags,
  summary: "A readout as published, with all that was read in it",
  request: { params: oneReadout },
  responses: { 200: json(Readout, "The readout") },
});

const listWithdrawn = createRoute({
  ...allow("read"),
  method: "get",
  path: "/withdrawn",
  operationId: "listWithdrawn",
  tags,
  summary: "Readouts that have been withdrawn: kept, and counted nowhere",
  responses: { 200: json(z.object({ items: list(Withdrawn) }), "All of them, in order") },
});

const showDifference = createRoute({
  ...allow("read"),
  method: "get",
  path: "/readouts/{id}/differences/{other}",
  operationId: "showDifference",
  tags,
  summary: "How a readout became another, word by word",
  request: { params: oneReadout.extend({ other: ReadoutId }) },
  responses: { 200: json(VersionDifference, "What is in both, and in one only") },
});

const takeIn = createRoute({
  ...allow("write"),
  method: "post",
  path: "/readouts",
  operationId: "addReadout",
  tags,
  summary: "Read a text and record it",
  request: { body: jsonBody(NewReadout) },
  responses: {
    200: json(AddedReadout, "It was there already"),
    201: json(AddedReadout, "It was added"),
  },
});

export function readoutRoutes(api: Api, service: Service): void {
  const { store, jobs } = service;
  api.openapi(listReadouts, async (c) => {
    const { limit, cursor, relation, ...filter } = c.req.valid("query");
    const found = await latestReadouts(store, {
      ...given(filter),
      ...(relation !== undefined && { relation: relationKeyOf(relationNamed(relation)) }),
      ...(cursor !== undefined && { after: cursorOf(ReadoutId, cursor) }),
      limit: limit + 1,
    });
    const { items, ...page } = pageFrom(found, limit, ({ id }) => id);
    return c.json(
      { ...page, items: items.map((item) => ({ ...item, parties: partiesOf(item.parties) })) },
      200,
    );
  });
  api.openapi(showReadout, async (c) => c.json(await readoutKept(store, c.req.valid("param").id), 200));
  api.openapi(listWithdrawn, async (c) => c.json({ items: (await withdrawnIn(store)).map(given) }, 200));
  api.openapi(showDifference, async (c) => {
    const { id, other } = c.req.valid("param");
    return c.json(await differenceBetween(store, id, other), 200);
  });
  api.openapi(takeIn, async (c) => {
    const added = await addReadout(store, given(c.req.valid("json")), timeOf(service));
    jobs.wake();
    if (added.outcome === "unchanged") return c.json(added, 200);
    c.header("location", `/api/v1/readouts/${added.id}`);
    return c.json(added, 201);
  });
}
