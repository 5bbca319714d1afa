import { createRoute, z } from "@hono/zod-openapi";
import { readoutsInFile } from "../../app/readouts-in-file.js";
import { json } from "../content.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { FileOpened } from "../schemas/file.js";

const openRoute = createRoute({
  // Only those who may add: parsing what strangers send is work.
  ...allow("write"),
  method: "post",
  path: "/files",
  operationId: "openFile",
  tags: ["Readouts"],
  summary: "Take the readouts out of a file, to be looked at before they are added",
  description: "Text, web page, PDF, Word, mail, table or archive, known by its bytes; nothing is recorded",
  request: {
    query: z.object({ name: z.string().trim().min(1).max(200).openapi({ example: "visit.pdf" }) }),
    body: {
      required: true,
      content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
    },
  },
  responses: { 200: json(FileOpened, "What it holds, and what could not be read") },
});

export function fileRoutes(api: Api): void {
  api.openapi(openRoute, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    return c.json(await readoutsInFile(bytes, c.req.valid("query").name), 200);
  });
}
