import type { MiddlewareHandler } from "hono";
import type { ApiEnvironment } from "../environment.js";
import { Refusal } from "../problems/refusal.js";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what a page of another site sends (CSRF). Browsers tell where a request comes from by `Sec-Fetch-Site` and
 * `Origin`; programs that are no browsers send neither, and carry no cookies of anybody.
 * @param publicHost of the address that people use: a proxy may hand on a host of its own
 * Source: OWASP, Cross-Site Request Forgery Prevention, "Fetch Metadata headers" and "Verifying origin".
 */
export const checkOrigin =
  (publicHost: string | undefined): MiddlewareHandler<ApiEnvironment> =>
  async (c, next) => {
    const own = [c.req.header("host"), publicHost];
    const foreign = isForeign(own, c.req.header("sec-fetch-site"), c.req.header("origin"));
    if (!SAFE.has(c.req.method) && foreign)
      throw new Refusal(
        "foreign-origin",
        "Changes can be made only from this server's own pages, or by a program.",
      );
    await next();
  };

function isForeign(own: readonly (string | undefined)[], site = "none", origin?: string): boolean {
  if (site !== "same-origin" && site !== "none") return true;
  return origin !== undefined && !own.some((host) => host !== undefined && host === hostOf(origin));
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;
