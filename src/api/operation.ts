import type { MiddlewareHandler } from "hono";
import type { ApiEnvironment } from "./environment.js";
import { Refusal } from "./problems/refusal.js";
import type { Scope } from "../app/accounts/roles.js";

const BY_SESSION = [{ cookie: [] }, { token: [] }];

/**
 * What a route says of who may ask for it, and what keeps to it: spread into every `createRoute`, so that the
 * OpenAPI document tells for each operation what is enforced (`x-scope`).
 */
export const allow = (scope: Scope) => ({
  "x-scope": scope,
  security: BY_SESSION,
  middleware: requires(scope),
});

/** A route for those who came by a password and not by a token: one that leaks must not make others. */
export const allowByPassword = () => ({
  ...allow("read"),
  "x-by-password": true,
  middleware: byPassword,
});

/** A route for everybody, whether known or not. */
export const allowAnybody = () => ({ "x-scope": "anybody", security: [] });

/** Lets those pass who have a right. */
export function requires(scope: Scope): MiddlewareHandler<ApiEnvironment> {
  return async (c, next) => {
    const { session } = c.var;
    if (session === undefined) throw new Refusal("unauthenticated", "Sign in, or send an API token.");
    if (!session.scopes.includes(scope))
      throw new Refusal("forbidden", `This needs the right to ${scope}; ask an administrator for it.`);
    await next();
  };
}

const mayRead = requires("read");

const byPassword: MiddlewareHandler<ApiEnvironment> = async (c, next) => {
  if (c.var.session?.by === "token") throw new Refusal("forbidden", "Sign in with your password for this.");
  await mayRead(c, next);
};
