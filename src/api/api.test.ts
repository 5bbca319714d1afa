import { request } from "node:http";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { openRecord } from "../app/record.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { posting, served, type Served } from "../../specs/api/served.js";
import { give, PASSWORD } from "../../specs/api/visitors.js";
import { source } from "../../specs/readout/sample.js";

const web = mkdtempSync(join(tmpdir(), "entente-web-"));
let server: Served;

beforeAll(async () => {
  mkdirSync(join(web, "assets"));
  writeFileSync(join(web, "index.html"), "<!doctype html><title>Entente</title>");
  writeFileSync(join(web, "assets", "main-1a2b.js"), "export {};");
  server = await served({ web });
});
afterAll(async () => {
  await server.close();
  rmSync(web, { recursive: true });
});

const text = { text: source };

/** What `fetch` does not let one send: a host name of one's own. */
const statusForHost = (host: string, { url } = server): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(new URL("/api/v1/session", url), { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });

describe("a server on one's own machine", () => {
  it.each([
    ["127.0.0.1:80", 200],
    ["localhost:4000", 200],
    ["[::1]:4000", 200],
    ["evil.example", 421],
    ["127.0.0.1.evil.example", 421],
    ["localhost.evil.example:4000", 421],
  ])("answers a request for the host %j by %i", async (host, status) => {
    expect(await statusForHost(host)).toBe(status);
  });

  it.each([
    ["no browser", {}, 200],
    ["its own page", { origin: "SELF", "sec-fetch-site": "same-origin" }, 200],
    ["another site", { origin: "https://evil.example" }, 403],
    ["another port", { origin: "http://127.0.0.1:1" }, 403],
    ["a sandboxed frame", { origin: "null" }, 403],
    ["a sibling site", { "sec-fetch-site": "same-site" }, 403],
    ["a browser that tells no origin", { "sec-fetch-site": "cross-site" }, 403],
  ])("answers what %s sends by its origin", async (_who, given: Record<string, string>, status) => {
    const headers = given["origin"] === "SELF" ? { ...given, origin: server.url } : given;
    const response = await server.ask("/api/v1/readings", posting(text, headers));
    expect(response.status).toBe(status);
  });

  it("forbids pages whatever they could do to others, with every answer", async () => {
    for (const path of ["/", "/api/v1/session", "/api/v1/reference", "/api/v1/none", "/health"]) {
      const { headers } = await server.ask(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });
});

describe("a server for a team", () => {
  it("answers to whatever name leads to it, where no address is told", async () => {
    const team = await served({ accounts: true });
    expect(await statusForHost("entente.office:4114", team)).toBe(200);
    await team.close();
  });

  it("answers to its public name alone, takes what its pages send, and sets cookies for TLS only", async () => {
    const team = await served({ accounts: true, publicHost: "entente.example.org" });
    expect(await statusForHost("entente.example.org", team)).toBe(200);
    expect(await statusForHost("evil.example", team)).toBe(421);
    await give(team, "reader");
    const credentials = { email: "reader@example.org", password: PASSWORD };
    const from = (origin: string): Promise<Response> =>
      team.ask("/api/v1/session", posting(credentials, { origin, "sec-fetch-site": "same-origin" }));
    expect((await from("https://evil.example")).status).toBe(403);
    const [cookie] = (await from("https://entente.example.org")).headers.getSetCookie();
    expect(cookie).toMatch(/; secure/i);
    await team.close();
  });
});

describe("what is wrong is told as problem details", () => {
  it.each([
    ["an address that is not there", "/api/v1/none", {}, 404, "not-found"],
    ["a body that is no JSON", "/api/v1/readings", posting("{"), 400, "invalid-request"],
    ["a body without its text", "/api/v1/readings", posting("{}"), 400, "invalid-request"],
    [
      "a body of another type",
      "/api/v1/readings",
      posting(text, { "content-type": "text/plain" }),
      400,
      "invalid-request",
    ],
    [
      "a body beyond all measure",
      "/api/v1/readings",
      posting("x".repeat(65 * 1024 * 1024)),
      413,
      "too-large",
    ],
  ])("%s", async (_what, path, init, status, code) => {
    const response = await server.ask(path, init);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem: unknown = await response.json();
    expect(problem).toMatchObject({ status, code, type: `/api/v1/reference#${code}` });
    expect(JSON.stringify(problem)).not.toMatch(/node_modules|\.ts:|at .*\(/);
  });

  it("names each mistake by its place", async () => {
    const response = await server.ask("/api/v1/readings", posting('{"text":"a","published":"soon"}'));
    expect(await response.json()).toMatchObject({ mistakes: [{ at: "/published" }] });
  });

  it.each([
    ["/api/v1/readouts?limit=x", "limit", "give a number"],
    ["/api/v1/readouts?limit=900", "limit", "give at most 200"],
    ["/api/v1/readouts?addedAfter=May", "addedAfter", "give a moment in UTC as 2034-06-22T09:30:00Z"],
    ["/api/v1/relations/GHA-PRT/threads?asOf=May", "asOf", "give a day of the calendar as 2034-06-22"],
    ["/api/v1/relations/Ghana", "key", "give two parties as GHA-PRT"],
    ["/api/v1/comparisons", "a", "is missing"],
  ])("says in plain words what %s should have given", async (path, at, what) => {
    const response = await server.ask(path);
    expect(await response.json()).toMatchObject({ mistakes: expect.arrayContaining([{ at, what }]) });
  });

  it.each(["threads/nope", "occasions/nope", "people/nope", `readouts/${"0".repeat(64)}`, "search?q=nope:x"])(
    "names no command to whoever asks for /%s",
    async (path) => {
      const response = await server.ask(`/api/v1/${path}`);
      expect(response.ok).toBe(false);
      expect(await response.text()).not.toMatch(/entente [a-z]/);
    },
  );

  it("tells nothing of a fault but where the log tells more", async () => {
    const faulty = await served();
    await faulty.service.store.close();
    const response = await faulty.ask("/api/v1/audit");
    const body = await response.text();
    expect(response.status).toBe(500);
    expect(body).not.toContain("destroyed");
    const { instance } = JSON.parse(body);
    expect(faulty.lines.some((line) => line.includes(String(instance)) && line.includes("destroyed"))).toBe(
      true,
    );
    await faulty.close();
  });
});

it("says so while another program writes to the record", async () => {
  const waiting = await served({ patience: 20 });
  const other = await openRecord({ file: waiting.service.store.engine.where });
  const refused = await other.write(() =>
    waiting.ask("/api/v1/readouts", posting({ ...text, name: "note" })),
  );
  await other.close();
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ code: "unavailable" });
  await waiting.close();
});

it("logs a request by its route, without a word of text or query", async () => {
  await server.ask("/api/v1/readings?q=whisper", posting(text));
  const logged = server.lines.join("\n");
  expect(logged).toContain('"route":"/api/v1/readings"');
  expect(logged).not.toContain("whisper");
  expect(logged).not.toContain(source.slice(0, 20));
});

it("answers by 304 what has not changed", async () => {
  const first = await server.ask("/api/v1/session");
  const etag = first.headers.get("etag") ?? "";
  const second = await server.ask("/api/v1/session", { headers: { "if-none-match": etag } });
  expect(etag).not.toBe("");
  expect(second.status).toBe(304);
});

it("tells whether it runs, and whether the record answers", async () => {
  const broken = await served();
  expect((await broken.ask("/ready")).status).toBe(200);
  await broken.service.store.close();
  expect((await broken.ask("/health")).status).toBe(200);
  expect((await broken.ask("/ready")).status).toBe(503);
  await broken.close();
});

describe("the built pages", () => {
  it.each([
    ["/", "text/html", "no-cache"],
    ["/relations/GHA-PRT", "text/html", "no-cache"],
    ["/assets/main-1a2b.js", "text/javascript", "public, max-age=31536000, immutable"],
  ])("%s is served", async (path, type, caching) => {
    const response = await server.ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(type);
    expect(response.headers.get("cache-control")).toBe(caching);
  });

  it.each(["/assets/gone.js", "/..%2f..%2fetc/passwd", "/assets/..%2f..%2fpackage.json"])(
    "%s is not found, or the page",
    async (path) => {
      const body = await (await server.ask(path)).text();
      expect(body).not.toContain("root:");
      expect(body).not.toContain('"version"');
    },
  );
});

const dataOf = (json: unknown): object => (typeof json === "object" && json !== null ? json : {});

describe("the description of the API", () => {
  it("is valid OpenAPI 3.1", async () => {
    const response = await server.ask("/api/v1/openapi.json");
    // As a string it would be taken for the name of a file.
    const document: Record<string, unknown> = Object.fromEntries(
      Object.entries(dataOf(await response.json())),
    );
    const { valid, errors } = await new Validator().validate(document);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it("is readable as a page that loads nothing and runs nothing", async () => {
    const page = await (await server.ask("/api/v1/reference")).text();
    expect(page).toContain("POST /api/v1/readings");
    expect(page).not.toMatch(/<script|src=|<link/);
  });
});
