import { createRoute, z } from "@hono/zod-openapi";
import { exportRecord } from "../../app/export/export-record.js";
import { FORMATS } from "../../app/export/formats.js";
import { bodyOf } from "../../app/export/body-of.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { ExportQuery } from "../schemas/export.js";
import { dayOf, type Service } from "../service.js";

/** Written as any text: the types of routes would take a literal for one JSON object. */
const content: Readonly<Record<string, { readonly schema: z.ZodType<string> }>> = Object.fromEntries(
  FORMATS.map(({ mediaType }) => [mediaType, { schema: z.string() }]),
);

const exportRoute = createRoute({
  ...allow("read"),
  method: "get",
  path: "/export",
  operationId: "exportRecord",
  tags: ["Export"],
  summary: "The record, or what of it a query asks for, in forms that other programs read",
  description: `However much there is. ${FORMATS.map(({ name, about }) => `${name}: ${about}`).join(". ")}.`,
  request: { query: ExportQuery },
  responses: { 200: { description: "A file", content } },
});

export function exportRoutes(api: Api, service: Service): void {
  api.openapi(exportRoute, async (c) => {
    const { format, q: query, relation, asOf: today = dayOf(service) } = c.req.valid("query");
    const { mediaType, file, chunks } = await exportRecord(service.store, { format, query, relation, today });
    return c.body(bodyOf(chunks), 200, {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="${file}"`,
    });
  });
}
