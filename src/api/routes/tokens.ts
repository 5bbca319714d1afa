import { createRoute, z } from "@hono/zod-openapi";
import { issueToken, listTokens, revokeToken } from "../../app/accounts/tokens.js";
import { json, jsonBody } from "../content.js";
import type { Session } from "../environment.js";
import type { Api } from "../openapi.js";
import { allowByPassword } from "../operation.js";
import { Refusal } from "../problems/refusal.js";
import { list } from "../schemas/listing.js";
import { IssuedToken, NewToken, Token } from "../schemas/session.js";
import { timeOf, type Service } from "../service.js";

const tags = ["Tokens"];

const showTokens = createRoute({
  ...allowByPassword(),
  method: "get",
  path: "/tokens",
  operationId: "listTokens",
  tags,
  summary: "One's own API tokens",
  responses: { 200: json(z.object({ items: list(Token) }), "What each opens, and never the token itself") },
});

const makeToken = createRoute({
  ...allowByPassword(),
  method: "post",
  path: "/tokens",
  operationId: "issueToken",
  tags,
  summary: "Make an API token",
  request: { body: jsonBody(NewToken) },
  responses: { 201: json(IssuedToken, "The token, told this once") },
});

const endToken = createRoute({
  ...allowByPassword(),
  method: "delete",
  path: "/tokens/{id}",
  operationId: "revokeToken",
  tags,
  summary: "End an API token",
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 204: { description: "It opens nothing any more" } },
});

export function tokenRoutes(api: Api, service: Service): void {
  const { store } = service;
  api.openapi(showTokens, async (c) =>
    c.json({ items: await listTokens(store, ownerOf(c.var.session)) }, 200),
  );
  api.openapi(makeToken, async (c) => {
    const { name, scopes, expires } = c.req.valid("json");
    const owner = ownerOf(c.var.session);
    const beyond = scopes.find((scope) => !c.var.session?.scopes.includes(scope));
    if (beyond !== undefined) throw new Refusal("forbidden", `You may not ${beyond} yourself.`);
    const asked = { owner, name, scopes, ...(expires !== undefined && { expires }) };
    const { token, about } = await issueToken(store, asked, timeOf(service));
    return c.json({ ...about, token }, 201);
  });
  api.openapi(endToken, async (c) => {
    const { id } = c.req.valid("param");
    if (await revokeToken(store, ownerOf(c.var.session), id)) return c.body(null, 204);
    throw new Refusal("not-found", "You have no such token.");
  });
}

function ownerOf(session: Session | undefined): string {
  if (session?.by === "cookie") return session.user.id;
  throw new Refusal("conflict", "This record has no accounts, and so no tokens.");
}
