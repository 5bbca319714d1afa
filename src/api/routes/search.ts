import { createRoute } from "@hono/zod-openapi";
import { witnessOf } from "../../app/evidence.js";
import { choices } from "../../app/search/choices.js";
import { search } from "../../app/search/search.js";
import { json } from "../content.js";
import { cursorOf, pageFrom } from "../cursor.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { ReadoutId } from "../schemas/evidence.js";
import { SearchChoices, SearchQuery, SearchResult } from "../schemas/search.js";
import type { Service } from "../service.js";

const tags = ["Search"];

const searchRoute = createRoute({
  ...allow("read"),
  method: "get",
  path: "/search",
  operationId: "search",
  tags,
  summary: "Look for words and by field",
  request: { query: SearchQuery },
  responses: { 200: json(SearchResult, "The latest published first") },
});

const showChoices = createRoute({
  ...allow("read"),
  method: "get",
  path: "/search/choices",
  operationId: "searchChoices",
  tags,
  summary: "What the fields of a search can be set to",
  request: { query: SearchQuery.pick({ q: true }).partial() },
  responses: {
    200: json(SearchChoices, "Those of most readouts first, counted among all or those that meet a query"),
  },
});

export function searchRoutes(api: Api, { store }: Service): void {
  api.openapi(searchRoute, async (c) => {
    const { q, limit, cursor } = c.req.valid("query");
    const after = cursor === undefined ? undefined : cursorOf(ReadoutId, cursor);
    const { found, more } = await search(store, q, limit, after);
    const witness = await witnessOf(
      store,
      found.map(({ document }) => document),
    );
    const items = found.map(({ document, hits, ...rest }) => ({
      id: document,
      ...rest,
      hits: hits.map(({ span, sentence }) => ({ evidence: witness(document, span), sentence })),
    }));
    const { next } = pageFrom(more ? [...found, undefined] : found, limit, (last) => last?.document);
    return c.json({ items, ...(next !== undefined && { next }) }, 200);
  });
  api.openapi(showChoices, async (c) => c.json(await choices(store, c.req.valid("query").q), 200));
}
