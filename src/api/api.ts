import { OpenAPIHono, z } from "@hono/zod-openapi";
import { except } from "hono/combine";
import { etag } from "hono/etag";
import type { MiddlewareHandler } from "hono";
import type { ApiEnvironment } from "./environment.js";
import { serveFiles } from "./files.js";
import { logRequests } from "./log.js";
import { serveMcp } from "./mcp.js";
import { describe, type Api } from "./openapi.js";
import { answerErrors, answerNotFound } from "./problems/answer.js";
import { refuseInvalid } from "./problems/invalid.js";
import { mistakeInWords } from "../app/wording/mistake.js";
import { referencePage } from "./reference/page.js";
import { briefRoutes } from "./routes/briefs.js";
import { comparisonRoutes } from "./routes/comparisons.js";
import { exportRoutes } from "./routes/exports.js";
import { fetchRoutes } from "./routes/fetches.js";
import { fileRoutes } from "./routes/files.js";
import { healthRoutes } from "./routes/health.js";
import { jobRoutes } from "./routes/jobs.js";
import { readingRoutes } from "./routes/readings.js";
import { readoutRoutes } from "./routes/readouts.js";
import { partyRoutes } from "./routes/parties.js";
import { peopleRoutes } from "./routes/people.js";
import { relationRoutes } from "./routes/relations.js";
import { searchRoutes } from "./routes/search.js";
import { sessionRoutes } from "./routes/session.js";
import { threadRoutes } from "./routes/threads.js";
import { tokenRoutes } from "./routes/tokens.js";
import { userRoutes } from "./routes/users.js";
import { occasionRoutes } from "./routes/occasions.js";
import { reviewRoutes } from "./routes/review.js";
import { deskRoutes } from "./routes/desk.js";
import { examplesRoutes } from "./routes/examples.js";
import { decisionRoutes } from "./routes/decisions.js";
import { audit } from "./security/audit.js";
import { headers } from "./security/headers.js";
import { checkHost } from "./security/hosts.js";
import { identify } from "./security/identify.js";
import { limitBody, limitTime } from "./security/limits.js";
import { checkOrigin } from "./security/origin.js";
import { limitWork } from "./security/rates.js";
import type { Service } from "./service.js";

/** The whole server but for its socket: security, API, reference and files. */
export function createServer(service: Service): OpenAPIHono<ApiEnvironment> {
  const server = new OpenAPIHono<ApiEnvironment>();
  server.onError(answerErrors(service.store.engine.where));
  server.notFound(answerNotFound);
  server.use(logRequests(service.log), headers);
  healthRoutes(server, service);
  server.use(checkHost(service.publicHost, service.signIn !== undefined), checkOrigin(service.publicHost));
  const limited = limitWork();
  server.route("/api/v1", createApi(service, limited));
  serveMcp(server, service, limited);
  serveFiles(server, service.web);
  return server;
}

/** Every group of routes, in the order in which the reference tells of them. */
const ROUTES: readonly ((api: Api, service: Service) => void)[] = [
  deskRoutes,
  relationRoutes,
  briefRoutes,
  threadRoutes,
  occasionRoutes,
  reviewRoutes,
  decisionRoutes,
  peopleRoutes,
  partyRoutes,
  readoutRoutes,
  comparisonRoutes,
  searchRoutes,
  fetchRoutes,
  fileRoutes,
  jobRoutes,
  exportRoutes,
  readingRoutes,
  sessionRoutes,
  tokenRoutes,
  userRoutes,
  examplesRoutes,
];

/** Everything under `/api/v1`. */
function createApi(service: Service, limited: MiddlewareHandler<ApiEnvironment>): Api {
  z.config({ customError: mistakeInWords });
  const api: Api = new OpenAPIHono<ApiEnvironment>({ defaultHook: refuseInvalid });
  api.use(limitBody, limitTime, revalidate, tag, identify(service), audit(service), limited);
  for (const register of ROUTES) register(api, service);
  const description = describe(api, service.version);
  api.get("/openapi.json", (c) => c.json(description));
  api.get("/reference", (c) => c.html(referencePage(description)));
  api.all("*", answerNotFound);
  return api;
}

/** An ETag is made of a whole answer: what is streamed has none. */
const tag = except("/api/v1/export", etag());

/** Answers are for those who asked, and are to be asked for again by their ETag. */
const revalidate: MiddlewareHandler<ApiEnvironment> = async (c, next) => {
  await next();
  if (!c.res.headers.has("cache-control")) c.header("cache-control", "private, no-cache");
};
