import { createRoute, z } from "@hono/zod-openapi";
import { takeDecision } from "../../app/decide/decide.js";
import { decisionsHeld } from "../../app/decide/decisions.js";
import { json, jsonBody } from "../content.js";
import { given } from "../given.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { decisionOf } from "../present/decision.js";
import { Refusal } from "../problems/refusal.js";
import { Decision, Decisions, NewDecision } from "../schemas/decision.js";
import { ClaimId } from "../schemas/reading.js";
import { timeOf, type Service } from "../service.js";

const tags = ["Decisions"];

const listDecisions = createRoute({
  ...allow("read"),
  method: "get",
  path: "/decisions",
  operationId: "listDecisions",
  tags,
  summary: "What people have decided, in order, with what was taken back",
  request: { query: z.object({ subject: ClaimId.optional() }) },
  responses: { 200: json(Decisions, "All decisions, or those about one find or thread") },
});

const decide = createRoute({
  ...allow("write"),
  method: "post",
  path: "/decisions",
  operationId: "decide",
  tags,
  summary: "Decide, or take a decision back",
  request: { body: jsonBody(NewDecision) },
  responses: { 201: json(Decision, "The decision as it was recorded") },
});

export function decisionRoutes(api: Api, service: Service): void {
  const { store } = service;
  api.openapi(listDecisions, async (c) => {
    const { subject } = c.req.valid("query");
    const held = await decisionsHeld(store);
    const items = held.filter(({ taken }) => subject === undefined || taken.subject === subject);
    return c.json({ items: items.map(decisionOf) }, 200);
  });
  api.openapi(decide, async (c) => {
    const { note, ...choice } = c.req.valid("json");
    const who = c.var.session?.user.name ?? "";
    const number = await takeDecision(store, choice, given({ who, now: timeOf(service), note }));
    const decided = (await decisionsHeld(store)).find(({ taken }) => taken.number === number);
    if (decided === undefined) throw new Refusal("fault", "The decision was not recorded; try again.");
    return c.json(decisionOf(decided), 201);
  });
}
