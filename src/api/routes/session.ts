import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { json } from "../content.js";
import type { ApiEnvironment } from "../environment.js";
import { allowAnybody } from "../operation.js";
import { Session } from "../schemas/session.js";

const showSession = createRoute({
  ...allowAnybody(),
  method: "get",
  path: "/session",
  operationId: "showSession",
  tags: ["Session"],
  summary: "Who is asking, and what they may",
  responses: { 200: json(Session, "The session") },
});

export function sessionRoutes(app: OpenAPIHono<ApiEnvironment>, accounts: boolean): void {
  app.openapi(showSession, (c) => {
    const { session } = c.var;
    return c.json({ accounts, ...(session && { user: session.user }), scopes: session?.scopes ?? [] }, 200);
  });
}
