import { z } from "@hono/zod-openapi";
import { FORMATS } from "../../app/export/formats.js";
import { AsOf, list, RelationKey } from "./listing.js";
import { SearchQuery } from "./search.js";

export const ExportQuery = AsOf.extend({
  format: z.enum(FORMATS.map(({ name }) => name)),
  q: SearchQuery.shape.q.optional(),
  relation: RelationKey.optional(),
});

const ExportFormat = z
  .object({
    name: z.string(),
    about: z.string().openapi({ description: "What it holds and who reads it" }),
    mediaType: z.string(),
    extension: z.string(),
  })
  .openapi("ExportFormat");

export const ExportFormats = z.object({ items: list(ExportFormat) });
