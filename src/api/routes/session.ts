import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { scopesOf } from "../../app/accounts/roles.js";
import { changePassword, cookiesFor, endSession } from "../../app/accounts/sessions.js";
import type { SignIn } from "../../app/accounts/sign-in.js";
import { userMeant } from "../../app/accounts/users.js";
import { json, jsonBody } from "../content.js";
import type { ApiEnvironment } from "../environment.js";
import type { Api } from "../openapi.js";
import { allowAnybody, allowByPassword } from "../operation.js";
import { Refusal } from "../problems/refusal.js";
import { Credentials, PasswordChange, Session } from "../schemas/session.js";
import { signInLimit } from "../security/rates.js";
import type { Service } from "../service.js";

const tags = ["Session"];
const nothing = { 204: { description: "Done" } };

const showSession = createRoute({
  ...allowAnybody(),
  method: "get",
  path: "/session",
  operationId: "showSession",
  tags,
  summary: "Who is asking, and what they may",
  responses: { 200: json(Session, "The session") },
});

const signInRoute = createRoute({
  ...allowAnybody(),
  method: "post",
  path: "/session",
  operationId: "signIn",
  tags,
  summary: "Sign in; the answer sets a cookie",
  request: { body: jsonBody(Credentials) },
  responses: { 200: json(Session, "Who is asking from now on") },
});

const signOut = createRoute({
  ...allowAnybody(),
  method: "delete",
  path: "/session",
  operationId: "signOut",
  tags,
  summary: "Sign out",
  responses: nothing,
});

const setPassword = createRoute({
  ...allowByPassword(),
  method: "put",
  path: "/session/password",
  operationId: "changePassword",
  tags,
  summary: "Change one's password; other sessions end",
  request: { body: jsonBody(PasswordChange) },
  responses: nothing,
});

export function sessionRoutes(api: Api, service: Service): void {
  const limit = signInLimit();
  api.openapi(showSession, (c) => {
    const { session } = c.var;
    const accounts = service.signIn !== undefined;
    return c.json({ accounts, ...(session && { user: session.user }), scopes: session?.scopes ?? [] }, 200);
  });
  api.openapi(signInRoute, async (c) => {
    const credentials = c.req.valid("json");
    c.set("claimed", credentials.email);
    await limit.check(c, credentials.email);
    const cookies = await cookiesFor(signInFor(service), credentials, c.req.raw.headers);
    if (!cookies)
      throw new Refusal("wrong-credentials", "Look at the address and the password, and try again.");
    await limit.succeeded(credentials.email);
    setCookies(c, cookies);
    const { id, name, email, role } = await userMeant(service.store, credentials.email);
    return c.json({ accounts: true, user: { id, name, email }, scopes: scopesOf(role) }, 200);
  });
  api.openapi(signOut, async (c) => {
    setCookies(c, await endSession(signInFor(service), c.req.raw.headers));
    return c.body(null, 204);
  });
  api.openapi(setPassword, async (c) => {
    const signIn = signInFor(service);
    const cookies = await changePassword(signIn, c.req.valid("json"), c.req.raw.headers);
    if (!cookies) throw new Refusal("wrong-credentials", "The current password is another.");
    setCookies(c, cookies);
    return c.body(null, 204);
  });
}

/** By what people sign in. @throws Refusal where nobody does */
export function signInFor({ signIn }: Service): SignIn {
  if (signIn) return signIn;
  throw new Refusal("conflict", "This record has no accounts; `entente user add` makes the first.");
}

function setCookies(c: Context<ApiEnvironment>, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header("set-cookie", cookie, { append: true });
}
