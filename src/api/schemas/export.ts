import { z } from "@hono/zod-openapi";
import { FORMATS } from "../../app/export/formats.js";
import { AsOf, RelationKey } from "./listing.js";
import { SearchQuery } from "./search.js";

export const ExportQuery = AsOf.extend({
  format: z.enum(FORMATS.map(({ name }) => name)),
  q: SearchQuery.shape.q.optional(),
  relation: RelationKey.optional(),
});
