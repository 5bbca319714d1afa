import { createRoute, z } from "@hono/zod-openapi";
import { exportRecord } from "../../app/export/export-record.js";
import type { Chunks } from "../../app/export/format.js";
import { FORMATS } from "../../app/export/formats.js";
import { bodyOf } from "../../app/export/body-of.js";
import { json } from "../content.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { ExportFormats, ExportQuery } from "../schemas/export.js";
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

const listFormats = createRoute({
  ...allow("read"),
  method: "get",
  path: "/export/formats",
  operationId: "listExportFormats",
  tags: ["Export"],
  summary: "The forms in which the record is exported",
  responses: { 200: json(ExportFormats, "All of them") },
});

/** Feeds by the names that readers of feeds know, whole and with an ETag. */
const FEEDS = [
  ["/feed.atom", "atom", "atomFeed"],
  ["/feed.json", "jsonfeed", "jsonFeed"],
] as const;

const feedRoute = (path: string, format: string, operationId: string) =>
  createRoute({
    ...allow("read"),
    method: "get",
    path,
    operationId,
    tags: ["Export"],
    summary: `What is new and what has become overdue, to subscribe to (${format})`,
    request: { query: ExportQuery.omit({ format: true }) },
    responses: { 200: { description: "The newest first, at most 100", content } },
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
  api.openapi(listFormats, (c) => {
    const items = FORMATS.map(({ name, about, mediaType, extension }) => ({
      name,
      about,
      mediaType,
      extension,
    }));
    return c.json({ items }, 200);
  });
  for (const [path, format, operationId] of FEEDS)
    api.openapi(feedRoute(path, format, operationId), async (c) => {
      const { q: query, relation, asOf: today = dayOf(service) } = c.req.valid("query");
      const { mediaType, chunks } = await exportRecord(service.store, { format, query, relation, today });
      return c.body(await textOf(chunks), 200, { "content-type": `${mediaType}; charset=utf-8` });
    });
}

const textOf = (chunks: Chunks): Promise<string> => new Response(bodyOf(chunks)).text();
