import { createRoute } from "@hono/zod-openapi";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { Refusal } from "../problems/refusal.js";
import type { Service } from "../service.js";

const leave = createRoute({
  ...allow("administer"),
  method: "delete",
  path: "/examples",
  operationId: "leaveExamples",
  tags: ["Readouts"],
  summary: "Leave the examples and begin a record of one's own",
  responses: { 202: { description: "The server goes over to the other record; ask it again in a moment" } },
});

export function examplesRoutes(api: Api, { leaveExamples }: Service): void {
  api.openapi(leave, (c) => {
    if (leaveExamples === undefined) throw new Refusal("conflict", "No examples are shown here.");
    leaveExamples();
    return c.body(null, 202);
  });
}
