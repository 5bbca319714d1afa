import type { MiddlewareHandler } from "hono";
import type { ApiEnvironment } from "../environment.js";
import { Refusal } from "../problems/refusal.js";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what a page of another site sends (CSRF). Browsers tell where a request comes from by `Sec-Fetch-Site` and
 * `Origin`; programs that are no browsers send neither, and carry no cookies of anybody.
 * Source: OWASP, Cross-Site Request Forgery Prevention, "Fetch Metadata headers" and "Verifying origin".
 */
export const checkOrigin: MiddlewareHandler<ApiEnvironment> = async (c, next) => {
  if (
    !SAFE.has(c.req.method) &&
    !isSameOrigin(c.req.header("sec-fetch-site"), c.req.header("origin"), c.req.header("host"))
  )
    throw new Refusal(
      "foreign-origin",
      "Changes can be made only from this server's own pages, or by a program.",
    );
  await next();
};

function isSameOrigin(site = "none", origin?: string, host?: string): boolean {
  if (site !== "same-origin" && site !== "none") return false;
  return origin === undefined || hostOf(origin) === host;
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;
