import { createRoute, z } from "@hono/zod-openapi";
import { stream } from "hono/streaming";
import { aboutThread, decisionsHeld } from "../../app/decide/decisions.js";
import { witnessOf } from "../../app/evidence.js";
import { readoutIds } from "../../app/readouts/readouts.js";
import { readoutShown } from "../../app/readouts/readout.js";
import { relations } from "../../app/relations/relations.js";
import { roadmapOf } from "../../app/roadmap/roadmap.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { decisionOf } from "../present/decision.js";
import { threadInFull } from "../present/thread.js";
import { AsOf } from "../schemas/listing.js";
import { dayOf, type Service } from "../service.js";

/** Written as any text: the types of routes would take a literal for one JSON object. */
const JSON_LINES: string = "application/jsonl";

const WHAT = ["readouts", "threads", "decisions"] as const;

const exportRoute = createRoute({
  ...allow("read"),
  method: "get",
  path: "/exports/{what}",
  operationId: "exportRecord",
  tags: ["Export"],
  summary: "All readouts, threads or decisions, one JSON object on each line",
  description:
    "However many there are. Lines are what GET /readouts/{id}, GET /threads/{id} and GET /decisions tell of each: readouts with the latest first, threads by relation, decisions in their order",
  request: { params: z.object({ what: z.enum(WHAT) }), query: AsOf },
  responses: {
    200: { description: "JSON lines", content: { [JSON_LINES]: { schema: z.string() } } },
  },
});

export function exportRoutes(api: Api, service: Service): void {
  api.openapi(exportRoute, (c) => {
    const { what } = c.req.valid("param");
    const lines = LINES[what](service, c.req.valid("query").asOf ?? dayOf(service));
    c.header("content-type", `${JSON_LINES}; charset=utf-8`);
    c.header("content-disposition", `attachment; filename="${what}.jsonl"`);
    return stream(c, async (out) => {
      for await (const line of lines) {
        if (out.aborted) return;
        await out.write(`${JSON.stringify(line)}\n`);
      }
    });
  });
}

type Lines = AsyncGenerator<object>;

/** Each holds no more than a page of what it tells. */
const LINES: Readonly<Record<(typeof WHAT)[number], (service: Service, asOf: string) => Lines>> = {
  async *readouts({ store }) {
    for await (const id of readoutIds(store)) yield await readoutShown(store, id);
  },
  async *threads({ store }, asOf) {
    const decisions = await decisionsHeld(store);
    for (const { parties } of await relations(store)) {
      // oxlint-disable-next-line no-await-in-loop -- relation by relation bounds the memory
      const roadmap = await roadmapOf(store, parties, asOf);
      const entries = roadmap.threads.flatMap(({ thread }) => thread.entries);
      // oxlint-disable-next-line no-await-in-loop
      const witness = await witnessOf(
        store,
        entries.map(({ document }) => document),
      );
      for (const followed of roadmap.threads)
        yield threadInFull(followed, roadmap, witness, aboutThread(decisions, followed.thread));
    }
  },
  async *decisions({ store }) {
    for (const decision of await decisionsHeld(store)) yield decisionOf(decision);
  },
};
