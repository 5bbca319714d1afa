import type { MiddlewareHandler } from "hono";
import { knownBy } from "../../app/accounts/sessions.js";
import type { ApiEnvironment } from "../environment.js";
import { timeOf, type Service } from "../service.js";

/** Finds out who asks: by token or cookie where people sign in, else whoever uses the machine. */
export const identify =
  (service: Service): MiddlewareHandler<ApiEnvironment> =>
  async (c, next) => {
    const { signIn, owner, store } = service;
    c.set("session", signIn ? await knownBy(store, signIn, c.req.raw.headers, timeOf(service)) : owner);
    await next();
  };
