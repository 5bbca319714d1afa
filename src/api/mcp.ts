import type { Hono, MiddlewareHandler } from "hono";
import type { Context } from "../mcp/context.js";
import type { ApiEnvironment } from "./environment.js";
import { requires } from "./operation.js";
import { Refusal } from "./problems/refusal.js";
import { identify } from "./security/identify.js";
import { limitBodyTo, limitTime } from "./security/limits.js";
import type { Service } from "./service.js";

const PATH = "/mcp";
/** A question is some hundred bytes. */
const LARGEST_MEGABYTES = 1;

/**
 * The Model Context Protocol over streamable HTTP: a request, an answer, and nothing kept between them; each is checked
 * as those of the API are.
 * @param limitWork shared with the API
 */
export function serveMcp(
  server: Hono<ApiEnvironment>,
  service: Service,
  limitWork: MiddlewareHandler<ApiEnvironment>,
): void {
  server.use(PATH, limitBodyTo(LARGEST_MEGABYTES), limitTime, identify(service), limitWork);
  server.post(PATH, byToken, requires("read"), async (c) => {
    const { store, version, now } = service;
    return answer({ store, version, now, log: c.var.log }, c.req.raw, await messageOf(c.req));
  });
  // There is no stream of what the server has to say by itself, and no session to end.
  server.all(PATH, (c) => c.body(null, 405, { allow: "POST" }));
}

/** Answers one message; what is needed for it is loaded with the first. */
async function answer(context: Context, request: Request, parsedBody: unknown): Promise<Response> {
  const { WebStandardStreamableHTTPServerTransport } =
    await import("@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js");
  const { createMcpServer } = await import("../mcp/server.js");
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  const server = createMcpServer(context);
  try {
    await server.connect(transport);
    return await transport.handleRequest(request, { parsedBody });
  } finally {
    await server.close();
  }
}

/** A cookie is a browser's, which sends it whoever asked for that; programs have tokens. */
const byToken: MiddlewareHandler<ApiEnvironment> = async (c, next) => {
  if (c.var.session?.by === "cookie") throw new Refusal("unauthenticated", "Send an API token.");
  await next();
};

/** A list of messages would be many questions counted as one. */
async function messageOf(request: { readonly json: () => Promise<unknown> }): Promise<unknown> {
  const message = await request.json().catch(() => {
    throw new Refusal("invalid-request", "Send a message of the Model Context Protocol as JSON.");
  });
  if (Array.isArray(message)) throw new Refusal("invalid-request", "Send one message at a time.");
  return message;
}
