import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnvironment } from "./environment.js";
import { ProblemDetails } from "./schemas/problem.js";

export type Api = OpenAPIHono<ApiEnvironment>;
export type Description = ReturnType<Api["getOpenAPI31Document"]>;

const PROBLEM = {
  description: "Why not: problem details (RFC 9457) with a stable code",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/**
 * The OpenAPI 3.1 document of all routes registered so far. Every operation may answer with a problem: said here once.
 * @param version of the program
 */
export function describe(api: Api, version: string): Description {
  const { openAPIRegistry } = api;
  openAPIRegistry.register("Problem", ProblemDetails);
  openAPIRegistry.registerComponent("securitySchemes", "cookie", {
    type: "apiKey",
    in: "cookie",
    name: "entente.session_token",
  });
  openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  const document = api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Entente",
      version,
      description:
        "The record of who met whom, who said what, and who undertook what, with the words that say so.",
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    servers: [{ url: "/api/v1" }],
  });
  return { ...document, paths: withProblems(document.paths ?? {}) };
}

type Paths = NonNullable<Description["paths"]>;
type PathItem = Paths[string];
export type Operation = NonNullable<PathItem["get"]>;

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

/** Every operation that a document describes, in its order. */
export const operationsOf = (document: Description) =>
  Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );

const withProblems = (paths: Paths): Paths =>
  Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, withProblem(item)]));

function withProblem(item: PathItem): PathItem {
  const changed: PathItem = { ...item };
  for (const method of METHODS) {
    const operation = item[method];
    if (operation)
      changed[method] = { ...operation, responses: { ...operation.responses, default: PROBLEM } };
  }
  return changed;
}
