import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { posting, served, type Served } from "../../specs/api/served.js";
import { pageOf } from "./schemas/listing.js";
import { AuditEntry, IssuedToken, Session } from "./schemas/session.js";
import { give, PASSWORD, signedIn, tokenFor } from "../../specs/api/visitors.js";

let server: Served;
beforeEach(async () => {
  server = await served({ accounts: true });
});
afterEach(() => server.close());

const session = async (headers: Record<string, string>): Promise<unknown> =>
  (await server.ask("/api/v1/session", { headers })).json();
const signIn = (email: string, password: string): Promise<Response> =>
  server.ask("/api/v1/session", posting({ email, password }));

describe("signing in", () => {
  it("makes somebody known until they sign out, by a cookie that no script and no other site can use", async () => {
    const headers = await signedIn(server, "editor");
    expect(await session(headers)).toMatchObject({
      accounts: true,
      user: { email: "editor@example.org" },
      scopes: ["read", "write"],
    });
    await server.ask("/api/v1/session", { method: "DELETE", headers });
    expect(await session(headers)).toEqual({ accounts: true, scopes: [] });
    const [cookie] = (await signIn("editor@example.org", PASSWORD)).headers.getSetCookie();
    expect(cookie).toMatch(/httponly/i);
    expect(cookie).toMatch(/samesite=strict/i);
  });

  it("tells a wrong password and an address without an account by the same words", async () => {
    await give(server, "reader");
    const wrong = await signIn("reader@example.org", "some other password");
    const unknown = await signIn("nobody@example.org", "some other password");
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const [first, second] = [await wrong.text(), await unknown.text()];
    const withoutId = (body: string): string => body.replace(/"instance":"[^"]*"/, "");
    expect(withoutId(first)).toBe(withoutId(second));
  });

  it("is refused after five wrong passwords, even with the right one, and says for how long", async () => {
    await give(server, "reader");
    for (let tries = 0; tries < 5; tries += 1) await signIn("reader@example.org", `wrong password ${tries}`);
    const response = await signIn("Reader@example.org", PASSWORD);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("is not to be had by asking for an account", async () => {
    const asked = { name: "X", email: "x@example.org", password: PASSWORD, role: "admin" };
    expect((await server.ask("/api/v1/users", posting(asked))).status).toBe(401);
    expect((await server.ask("/api/auth/sign-up/email", posting(asked))).status).toBe(404);
  });
});

describe("accounts", () => {
  const add = (headers: Record<string, string>, user: object): Promise<Response> =>
    server.ask("/api/v1/users", posting(user, headers));
  const ada = { name: "Ada", email: "Ada@example.org", password: PASSWORD, role: "editor" };

  it("are given, listed, changed and taken away by an administrator", async () => {
    const headers = await signedIn(server, "admin");
    expect((await add(headers, ada)).status).toBe(201);
    expect((await add(headers, ada)).status).toBe(422);
    expect((await add(headers, { ...ada, email: "b@example.org", password: "short" })).status).toBe(400);
    const role = await server.ask(
      "/api/v1/users/ada@example.org",
      posting({ role: "reader" }, headers, "PATCH"),
    );
    expect(await role.json()).toMatchObject({ email: "ada@example.org", role: "reader" });
    await server.ask("/api/v1/users/ada@example.org", { method: "DELETE", headers });
    const listed = await (await server.ask("/api/v1/users", { headers })).text();
    expect(listed).not.toContain("ada@example.org");
    expect(listed).not.toMatch(/password|hash/i);
  });

  it("end at once with their sessions and tokens", async () => {
    const admin = await signedIn(server, "admin");
    const editor = await signedIn(server, "editor");
    const id = Session.parse(await session(editor)).user?.id ?? "";
    const token = await tokenFor(server, id, ["read"]);
    await server.ask("/api/v1/users/editor@example.org", { method: "DELETE", headers: admin });
    expect(await session(editor)).toEqual({ accounts: true, scopes: [] });
    expect(await session(token)).toEqual({ accounts: true, scopes: [] });
  });

  it("lose what a role gave with the role, in sessions and tokens alike", async () => {
    const admin = await signedIn(server, "admin");
    const editor = await signedIn(server, "editor");
    await server.ask("/api/v1/users/editor@example.org", posting({ role: "reader" }, admin, "PATCH"));
    expect(await session(editor)).toMatchObject({ scopes: ["read"] });
  });

  it("always keep an administrator", async () => {
    const headers = await signedIn(server, "admin");
    await give(server, "reader");
    const last = await server.ask("/api/v1/users/admin@example.org", { method: "DELETE", headers });
    expect(last.status).toBe(422);
  });
});

describe("passwords", () => {
  it("are changed by who knows the present one, and other sessions end", async () => {
    const here = await signedIn(server, "reader");
    const there = (await signIn("reader@example.org", PASSWORD)).headers.getSetCookie()[0] ?? "";
    const change = (current: string): Promise<Response> =>
      server.ask(
        "/api/v1/session/password",
        posting({ current, next: "another long password" }, here, "PUT"),
      );
    expect((await change("not the present one")).status).toBe(401);
    expect((await change(PASSWORD)).status).toBe(204);
    expect(await session({ cookie: there.split(";")[0] ?? "" })).toMatchObject({ scopes: [] });
    expect((await signIn("reader@example.org", "another long password")).status).toBe(200);
  });
});

describe("tokens", () => {
  it("are told once, open what they were made for, and end when they are revoked", async () => {
    const headers = await signedIn(server, "editor");
    const made = await server.ask("/api/v1/tokens", posting({ name: "script", scopes: ["read"] }, headers));
    const { token, id } = IssuedToken.parse(await made.json());
    const bearer = { authorization: `Bearer ${token}` };
    expect(await session(bearer)).toMatchObject({ user: { email: "editor@example.org" }, scopes: ["read"] });
    expect(await (await server.ask("/api/v1/tokens", { headers })).text()).not.toContain(token);
    await server.ask(`/api/v1/tokens/${id}`, { method: "DELETE", headers });
    expect(await session(bearer)).toMatchObject({ scopes: [] });
  });

  it("open no more than their owner may, and make no other tokens", async () => {
    const headers = await signedIn(server, "reader");
    const beyond = await server.ask(
      "/api/v1/tokens",
      posting({ name: "x", scopes: ["administer"] }, headers),
    );
    expect(beyond.status).toBe(403);
    const made = await server.ask("/api/v1/tokens", posting({ name: "x", scopes: ["read"] }, headers));
    const { token } = IssuedToken.parse(await made.json());
    const bearer = { authorization: `Bearer ${token}` };
    const another = await server.ask("/api/v1/tokens", posting({ name: "y", scopes: ["read"] }, bearer));
    expect(another.status).toBe(403);
  });

  it("are not another's to end", async () => {
    const editor = await signedIn(server, "editor");
    const reader = await signedIn(server, "reader");
    const made = await server.ask("/api/v1/tokens", posting({ name: "x", scopes: ["read"] }, editor));
    const { id } = IssuedToken.parse(await made.json());
    const ended = await server.ask(`/api/v1/tokens/${id}`, { method: "DELETE", headers: reader });
    expect(ended.status).toBe(404);
  });
});

it("writes down who changed and who tried to change what, and no password", async () => {
  const headers = await signedIn(server, "admin");
  await signIn("mallory@example.org", "a wrong guess, a long one");
  await server.ask(
    "/api/v1/users",
    posting({ name: "X", email: "x@example.org", password: PASSWORD, role: "reader" }),
  );
  const log = await (await server.ask("/api/v1/audit?limit=2", { headers })).text();
  const { items, next } = pageOf(AuditEntry).parse(JSON.parse(log));
  expect(items).toMatchObject([
    { who: "unknown", what: "POST /api/v1/users", status: 401 },
    { who: "unknown, as mallory@example.org", what: "POST /api/v1/session", status: 401 },
  ]);
  const rest = await (await server.ask(`/api/v1/audit?cursor=${next}`, { headers })).json();
  expect(rest).toMatchObject({
    items: [{ who: "admin@example.org", what: "POST /api/v1/session", status: 200 }],
  });
  expect(log).not.toContain("guess");
});
