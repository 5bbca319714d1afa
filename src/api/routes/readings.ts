import { createRoute } from "@hono/zod-openapi";
import { nameFinds } from "../../app/name-finds.js";
import { read } from "../../app/read.js";
import { json, jsonBody } from "../content.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { NewReadout } from "../schemas/readout.js";
import { Reading } from "../schemas/reading.js";

/** What stands for the id of a readout that is not recorded. */
const NOT_RECORDED = "unrecorded";

const readText = createRoute({
  ...allow("read"),
  method: "post",
  path: "/readings",
  operationId: "readText",
  tags: ["Readouts"],
  summary: "Read a text without recording anything",
  request: { body: jsonBody(NewReadout.pick({ text: true, published: true, publisher: true })) },
  responses: { 200: json(Reading, "What it says") },
});

export function readingRoutes(api: Api): void {
  api.openapi(readText, (c) => {
    const { text, published, publisher } = c.req.valid("json");
    const reading = read(text, { ...(published && { published }), ...(publisher && { publisher }) });
    return c.json(nameFinds({ id: NOT_RECORDED, text, reading }), 200);
  });
}
