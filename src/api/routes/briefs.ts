import { createRoute, z } from "@hono/zod-openapi";
import { brief } from "../../app/brief/brief-of.js";
import { MEDIA_TYPES } from "../../app/brief/formats.js";
import { briefFile, briefWritten } from "../../app/brief/written.js";
import { partiesNamed } from "../../app/relations/relations.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { Brief, BriefQuery } from "../schemas/brief.js";
import { RelationKey } from "../schemas/listing.js";
import { dayOf, type Service } from "../service.js";

const file = z.string().openapi({ format: "binary" });

/** Written for any media type: the types of routes would take several for one JSON object. */
const CONTENT: Record<string, { schema: z.ZodType }> = {
  "application/json": { schema: Brief },
  ...Object.fromEntries(Object.values(MEDIA_TYPES).map((type) => [type, { schema: file }])),
};

const briefRoute = createRoute({
  ...allow("read"),
  method: "get",
  path: "/relations/{key}/brief",
  operationId: "brief",
  tags: ["Relations"],
  summary: "Two pages to be read before two parties meet",
  description:
    "The party that is named first is the one that is briefed: PRT-GHA is for Portugal, about Ghana",
  request: {
    params: z.object({
      key: RelationKey.openapi({ description: "Two parties, ours first", example: "PRT-GHA" }),
    }),
    query: BriefQuery,
  },
  responses: { 200: { description: "The brief; a file where a format is asked for", content: CONTENT } },
});

export function briefRoutes(api: Api, service: Service): void {
  api.openapi(briefRoute, async (c) => {
    const { for: day, since, format } = c.req.valid("query");
    const made = await brief(service.store, partiesNamed(c.req.valid("param").key), {
      ...(day !== undefined && { day }),
      ...(since !== undefined && { since }),
      today: dayOf(service),
    });
    if (format === "json") return c.json(made, 200);
    const written = await briefWritten(made, format, addressOf(service, c.req.url));
    c.header("content-type", MEDIA_TYPES[format]);
    c.header("content-disposition", `attachment; filename="${briefFile(made, format)}"`);
    return c.body(new Uint8Array(written));
  });
}

/** By which people reach the pages: the public one where a proxy stands before the server, else that of the request. */
const addressOf = ({ publicHost }: Service, asked: string): string =>
  publicHost === undefined ? new URL(asked).origin : `https://${publicHost}`;
