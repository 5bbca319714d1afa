import type { Context, MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Logger } from "pino";
import type { ApiEnvironment } from "./environment.js";

/**
 * Gives each request an id and logs it when it is answered: by its route and never by its query or body, which may
 * hold words of a document or what somebody is looking for.
 */
export const logRequests =
  (log: Logger): MiddlewareHandler<ApiEnvironment> =>
  async (c, next) => {
    const requestId = crypto.randomUUID();
    const begun = performance.now();
    c.set("requestId", requestId);
    c.set("log", log.child({ request: requestId }));
    c.header("x-request-id", requestId);
    await next();
    c.var.log.info(
      {
        method: c.req.method,
        route: routeOf(c),
        status: c.res.status,
        milliseconds: Math.round(performance.now() - begun),
        ...(c.var.session && { user: c.var.session.user.id }),
      },
      "request",
    );
  };

/** The pattern that was met, as `/api/v1/threads/:id`; middleware stands under `*`. */
const routeOf = (c: Context<ApiEnvironment>): string =>
  matchedRoutes(c).findLast(({ path }) => !path.endsWith("*"))?.path ?? "none";
