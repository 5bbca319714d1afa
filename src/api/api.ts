import { OpenAPIHono } from "@hono/zod-openapi";
import { etag } from "hono/etag";
import type { Logger } from "pino";
import type { ApiEnvironment, Session } from "./environment.js";
import { serveFiles } from "./files.js";
import { logRequests } from "./log.js";
import { describe, type Api } from "./openapi.js";
import { answerError, answerNotFound } from "./problems/answer.js";
import { refuseInvalid } from "./problems/invalid.js";
import { referencePage } from "./reference/page.js";
import { healthRoutes } from "./routes/health.js";
import { readingRoutes } from "./routes/readings.js";
import { sessionRoutes } from "./routes/session.js";
import { headers } from "./security/headers.js";
import { checkHost } from "./security/hosts.js";
import { limitBody, limitTime } from "./security/limits.js";
import { checkOrigin } from "./security/origin.js";

/** What a server is made from. */
export interface ApiOptions {
  readonly log: Logger;
  readonly version: string;
  /** Where the built web client is. */
  readonly web: string;
  /** The host of the public address, as `entente.example.org`, where there is one. */
  readonly publicHost?: string;
  /** Whether people sign in. */
  readonly accounts: boolean;
  /** Who sends a request; undefined for somebody not known. */
  readonly identify: (request: Request) => Promise<Session | undefined>;
  /** Whether the record answers. */
  readonly ready: () => Promise<boolean>;
}

/** The whole server but for its socket: security, API, reference and files. */
export function createServer(options: ApiOptions): OpenAPIHono<ApiEnvironment> {
  const server = new OpenAPIHono<ApiEnvironment>();
  server.onError(answerError);
  server.notFound(answerNotFound);
  server.use(logRequests(options.log), headers);
  healthRoutes(server, options.ready);
  server.use(checkHost(options.publicHost, options.accounts), checkOrigin);
  server.route("/api/v1", createApi(options));
  serveFiles(server, options.web);
  return server;
}

/** Everything under `/api/v1`. */
export function createApi(options: ApiOptions): Api {
  const api = new OpenAPIHono<ApiEnvironment>({ defaultHook: refuseInvalid });
  api.use(limitBody, limitTime, etag());
  api.use(async (c, next) => {
    c.set("session", await options.identify(c.req.raw));
    c.header("cache-control", "private, no-cache");
    await next();
  });
  sessionRoutes(api, options.accounts);
  readingRoutes(api);
  const description = describe(api, options.version);
  api.get("/openapi.json", (c) => c.json(description));
  api.get("/reference", (c) => c.html(referencePage(description)));
  api.all("*", answerNotFound);
  return api;
}
