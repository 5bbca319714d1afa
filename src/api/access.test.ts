import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { served, type Served } from "../../specs/api/served.js";
import { signedIn, tokenFor } from "../../specs/api/visitors.js";
import { listUsers } from "../app/accounts/users.js";
import { scopesOf } from "../app/accounts/roles.js";
import { createServer } from "./api.js";
import { operationsOf, type Description, type Operation } from "./openapi.js";

let server: Served;
const visitors: Record<
  string,
  { readonly headers: Record<string, string>; readonly scopes: readonly string[] }
> = {
  nobody: { headers: {}, scopes: [] },
  "somebody with a token that was never issued": {
    headers: { authorization: "Bearer entente_guess" },
    scopes: [],
  },
};

beforeAll(async () => {
  server = await served({ accounts: true });
  for (const role of ["admin", "editor", "reader"] as const)
    visitors[`the ${role}`] = { headers: await signedIn(server, role), scopes: scopesOf(role) };
  const users = await listUsers(server.service.store);
  const idOf = (role: string): string => users.find((user) => user.role === role)?.id ?? "";
  visitors["a token of the admin to read"] = {
    headers: await tokenFor(server, idOf("admin"), ["read"]),
    scopes: ["read"],
  };
  visitors["a token of the reader to write"] = {
    headers: await tokenFor(server, idOf("reader"), ["read", "write"]),
    scopes: ["read"],
  };
  visitors["a token that is over"] = {
    headers: await tokenFor(server, idOf("admin"), ["read"], "2033-01-01T00:00:00Z"),
    scopes: [],
  };
});
afterAll(() => server.close());

const operations = async () => operationsOf(await descriptionOf(server));

function refusalFor(
  scope: string,
  operation: Operation,
  { who, scopes }: { readonly who: string; readonly scopes: readonly string[] },
): number | undefined {
  if (scopes.length === 0) return 401;
  if (!scopes.includes(scope)) return 403;
  return operation["x-by-password"] === true && who.startsWith("a token") ? 403 : undefined;
}

/** Nothing is sent that could be carried out: whoever is let through is told that the request says too little. */
async function statusOf(
  path: string,
  method: string,
  headers: Record<string, string>,
): Promise<number | string> {
  const url = `/api/v1${path.replaceAll(/\{[^}]+\}/g, "none")}`;
  const { status } = await server.ask(url, {
    method: method.toUpperCase(),
    headers: { "content-type": "application/json", ...headers },
  });
  return status === 401 || status === 403 ? status : "let through";
}

async function descriptionOf({ ask }: Served): Promise<Description> {
  const isDescription = (value: unknown): value is Description => typeof value === "object";
  const document: unknown = await (await ask("/api/v1/openapi.json")).json();
  if (!isDescription(document)) throw new Error("no description");
  return document;
}

describe("who may ask for what", () => {
  it("is the same for every operation as its description says, for every visitor", async () => {
    for (const { path, method, operation } of await operations()) {
      const scope = String(operation["x-scope"]);
      for (const [who, { headers, scopes }] of Object.entries(visitors)) {
        const refused = scope === "anybody" ? undefined : refusalFor(scope, operation, { who, scopes });
        const given = await statusOf(path, method, scope === "anybody" ? {} : headers);
        expect(`${method} ${path} for ${who}: ${given}`).toBe(
          `${method} ${path} for ${who}: ${refused ?? "let through"}`,
        );
      }
    }
  });

  it("leaves no route without a description", async () => {
    const described = new Set(
      (await operations()).map(
        ({ path, method }) => `${method.toUpperCase()} /api/v1${path.replaceAll(/\{([^}]+)\}/g, ":$1")}`,
      ),
    );
    const documents = new Set(["GET /api/v1/openapi.json", "GET /api/v1/reference"]);
    const handlers = createServer(server.service)
      .routes.filter(({ path, method }) => method !== "ALL" && path.startsWith("/api/"))
      .map(({ path, method }) => `${method} ${path}`)
      .filter((route) => !documents.has(route));
    expect(new Set(handlers)).toEqual(described);
  });

  it("is said of every operation, with the id and the summary by which clients and people know it", async () => {
    for (const { operation } of await operations()) {
      expect(["anybody", "read", "write", "administer"]).toContain(operation["x-scope"]);
      expect(operation.operationId).toMatch(/^[a-z]+[A-Za-z]*$/);
      expect(operation.summary).toMatch(/^[A-Z].*[^.]$/);
    }
  });
});
