import { createRoute, z } from "@hono/zod-openapi";
import { decisionsAbout } from "../../app/decide/decisions.js";
import { witnessOf } from "../../app/evidence.js";
import { relationNamed } from "../../app/relations/relations.js";
import { statusOf } from "../../app/roadmap/roadmap-json.js";
import { roadmapOf, type Followed } from "../../app/roadmap/roadmap.js";
import { threadShown } from "../../app/threads/thread.js";
import { dayOfRecord } from "../../app/readouts/day.js";
import { json } from "../content.js";
import { cursorOf, pageFrom } from "../cursor.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { threadInFull, threadSummary } from "../present/thread.js";
import { AsOf, Day, pageOf, Paging } from "../schemas/listing.js";
import { Thread, ThreadFilter, ThreadId, ThreadSummary } from "../schemas/thread.js";
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
  description: "Undertakings in the order in which they were made",
  request: { params: oneRelation, query: Paging.extend(AsOf.shape).extend(ThreadFilter.shape) },
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
    const { threads } = await roadmapOf(store, relationNamed(c.req.valid("param").key), asOf);
    const found = threads
      .filter((followed) => meets(followed, filter))
      .map((one) => threadSummary(one, asOf));
    const from =
      cursor === undefined ? 0 : found.findIndex(({ id }) => id === cursorOf(z.string(), cursor)) + 1;
    const page = pageFrom(found.slice(from), limit, ({ id }) => id);
    return c.json({ ...page, asOf, total: found.length }, 200);
  });
  api.openapi(showThread, async (c) => {
    const asOf = c.req.valid("query").asOf ?? (await dayOfRecord(store, dayOf(service)));
    const { followed, roadmap } = await threadShown(store, c.req.valid("param").id, asOf);
    const witness = await witnessOf(
      store,
      followed.thread.entries.map(({ document }) => document),
    );
    const decisions = await decisionsAbout(store, followed.thread);
    return c.json(threadInFull(followed, roadmap, witness, decisions), 200);
  });
}

type Filter = z.infer<typeof ThreadFilter>;

/** Whether a thread has all that is asked for. */
function meets(followed: Followed, { status, kind, by, topic, dueBefore }: Filter): boolean {
  const { thread } = followed;
  return (
    (status === undefined || statusOf(followed) === status) &&
    (kind === undefined || thread.kind === kind) &&
    (by === undefined || thread.by.includes(by)) &&
    (topic === undefined || thread.topics.includes(topic)) &&
    (dueBefore === undefined || (thread.due !== undefined && thread.due.last < dueBefore))
  );
}
