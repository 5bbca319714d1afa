import { createRoute, z } from "@hono/zod-openapi";
import { decisionsAbout } from "../../app/decide/decisions.js";
import { witnessOf } from "../../app/evidence.js";
import { relationNamed } from "../../app/relations/relations.js";
import { listThreads as threadsListed } from "../../app/roadmap/list-threads.js";
import { threadShown } from "../../app/threads/thread.js";
import { dayOfRecord } from "../../app/readouts/day.js";
import { json } from "../content.js";
import { cursorOf, pageFrom } from "../cursor.js";
import { given } from "../given.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { threadInFull, threadSummary } from "../present/thread.js";
import { AsOf, Day, pageOf, Paging } from "../schemas/listing.js";
import { Thread, ThreadFilter, ThreadId, ThreadOrder, ThreadSummary } from "../schemas/thread.js";
import { dayOf, type Service } from "../service.js";
import { oneRelation } from "./relations.js";

const tags = ["Threads"];

const listThreads = createRoute({
  ...allow("read"),
  method: "get",
  path: "/relations/{key}/threads",
  operationId: "listThreads",
  tags,
  summary: "The roadmap of two parties",
  request: {
    params: oneRelation,
    query: Paging.extend(AsOf.shape).extend(ThreadFilter.shape).extend(ThreadOrder.shape),
  },
  responses: { 200: json(pageOf(ThreadSummary).extend({ asOf: Day, total: z.int() }), "A page of it") },
});

const showThread = createRoute({
  ...allow("read"),
  method: "get",
  path: "/threads/{id}",
  operationId: "showThread",
  tags,
  summary: "An undertaking followed over time, with the words of every entry",
  request: { params: z.object({ id: ThreadId }), query: AsOf },
  responses: { 200: json(Thread, "The thread; the id of any claim in it finds it") },
});

export function threadRoutes(api: Api, service: Service): void {
  const { store } = service;
  api.openapi(listThreads, async (c) => {
    const { asOf: asked, limit, cursor, ...filter } = c.req.valid("query");
    const asOf = asked ?? (await dayOfRecord(store, dayOf(service)));
    const { threads, total } = await threadsListed(store, relationNamed(c.req.valid("param").key), asOf, {
      ...given(filter),
      ...(cursor !== undefined && { after: cursorOf(ThreadId, cursor) }),
      order: filter.order,
      limit: limit + 1,
    });
    const { items, ...page } = pageFrom(threads, limit, ({ thread }) => thread.id);
    return c.json({ ...page, asOf, total, items: items.map((one) => threadSummary(one, asOf)) }, 200);
  });
  api.openapi(showThread, async (c) => {
    const asOf = c.req.valid("query").asOf ?? (await dayOfRecord(store, dayOf(service)));
    const { followed, seen } = await threadShown(store, c.req.valid("param").id, asOf);
    const witness = await witnessOf(
      store,
      followed.thread.entries.map(({ document }) => document),
    );
    const decisions = await decisionsAbout(store, followed.thread);
    return c.json(threadInFull(followed, seen, witness, decisions), 200);
  });
}
