import { createRoute, z } from "@hono/zod-openapi";
import { auditEntries } from "../../app/accounts/audit.js";
import { addUser, changeRole, listUsers, removeUser } from "../../app/accounts/users.js";
import { json, jsonBody } from "../content.js";
import { cursorOf, pageFrom } from "../cursor.js";
import type { Api } from "../openapi.js";
import { allow } from "../operation.js";
import { list, pageOf, Paging } from "../schemas/listing.js";
import { AuditEntry, NewUser, RoleName, User } from "../schemas/session.js";
import type { Service } from "../service.js";
import { signInFor } from "./session.js";

const tags = ["Accounts"];
const oneUser = z.object({ id: z.string().max(254).openapi({ description: "Id or address" }) });

const showUsers = createRoute({
  ...allow("administer"),
  method: "get",
  path: "/users",
  operationId: "listUsers",
  tags,
  summary: "Everybody who may sign in",
  responses: { 200: json(z.object({ items: list(User) }), "By their addresses") },
});

const giveAccount = createRoute({
  ...allow("administer"),
  method: "post",
  path: "/users",
  operationId: "addUser",
  tags,
  summary: "Give somebody an account",
  request: { body: jsonBody(NewUser) },
  responses: { 201: json(User, "Whoever was added") },
});

const giveRole = createRoute({
  ...allow("administer"),
  method: "patch",
  path: "/users/{id}",
  operationId: "changeRole",
  tags,
  summary: "Give somebody another role",
  request: { params: oneUser, body: jsonBody(z.object({ role: RoleName })) },
  responses: { 200: json(User, "Whoever it is") },
});

const takeAccount = createRoute({
  ...allow("administer"),
  method: "delete",
  path: "/users/{id}",
  operationId: "removeUser",
  tags,
  summary: "Take somebody's account away, with its sessions and tokens",
  request: { params: oneUser },
  responses: { 204: { description: "They can no longer sign in" } },
});

const showAudit = createRoute({
  ...allow("administer"),
  method: "get",
  path: "/audit",
  operationId: "listAudit",
  tags,
  summary: "Who changed or tried to change what, the latest first",
  request: { query: Paging },
  responses: { 200: json(pageOf(AuditEntry), "A page of the log") },
});

export function userRoutes(api: Api, service: Service): void {
  const { store } = service;
  api.openapi(showUsers, async (c) => c.json({ items: await listUsers(store) }, 200));
  api.openapi(giveAccount, async (c) =>
    c.json(await addUser(store, signInFor(service), c.req.valid("json")), 201),
  );
  api.openapi(giveRole, async (c) =>
    c.json(await changeRole(store, c.req.valid("param").id, c.req.valid("json").role), 200),
  );
  api.openapi(takeAccount, async (c) => {
    await removeUser(store, c.req.valid("param").id);
    return c.body(null, 204);
  });
  api.openapi(showAudit, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const before = cursor === undefined ? undefined : cursorOf(z.int(), cursor);
    const entries = await auditEntries(store, before, limit + 1);
    return c.json(
      pageFrom(entries, limit, ({ number }) => number),
      200,
    );
  });
}
