import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../bin/entente.js", import.meta.url));
const PASSWORD = "correct horse battery";
let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "entente-serve-"));
});
afterAll(() => rmSync(directory, { recursive: true }));

const data = (name: string): readonly string[] => ["--data", join(directory, name)];

function entente(words: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    input,
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}

/** A server of its own process, with the address that it tells when it listens. */
async function serving(...words: readonly string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [PROGRAM, "serve", "--port", "0", ...words], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout });
  const [line]: unknown[] = await once(lines, "line");
  return { child, url: /http:\S+/.exec(String(line))?.[0] ?? "" };
}

describe("entente serve", () => {
  it("serves the record to this machine until it is told to stop, and then ends well", async () => {
    const { child, url } = await serving(...data("alone.db"));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+/);
    const session = await fetch(new URL("/api/v1/session", url));
    expect(await session.json()).toMatchObject({ accounts: false, scopes: ["read", "write", "administer"] });
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("is not opened to others without accounts", () => {
    const { code, stderr } = entente(["serve", "--host", "0.0.0.0", "--port", "0", ...data("open.db")]);
    expect(code).toBe(2);
    expect(stderr).toContain(
      "would open the record to others, and it has no accounts (add the first with `entente user add",
    );
  });

  it("says that its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const address = other.address();
    const port = String(typeof address === "object" ? address?.port : "");
    const { code, stderr } = entente(["serve", "--port", port, ...data("taken.db")]);
    expect(code).toBe(1);
    expect(stderr).toContain(`port ${port} is taken by another program (choose another with --port)`);
  });

  it.each([
    [["--port", "65536"], "--port 65536 is no port"],
    [["--url", "entente.example.org"], "--url entente.example.org is no address"],
  ])("refuses %j", (words, told) => {
    const { code, stderr } = entente(["serve", ...words]);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe("entente user", () => {
  const team = (): readonly string[] => data("team.db");

  it("gives the first account, from which on the record asks for one", async () => {
    const given = entente(["user", "add", "Ada@example.org", "--role", "admin", ...team()], `${PASSWORD}\n`);
    expect(given).toEqual({ code: 0, stdout: "ada@example.org has an account as admin\n", stderr: "" });
    const { url } = await serving(...team());
    const ask = (path: string, init?: RequestInit): Promise<Response> =>
      fetch(new URL(`/api/v1/${path}`, url), init);
    expect((await ask("readouts")).status).toBe(401);
    const credentials = JSON.stringify({ email: "ada@example.org", password: PASSWORD });
    const signedIn = await ask("session", {
      method: "POST",
      body: credentials,
      headers: { "content-type": "application/json" },
    });
    const cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    expect((await ask("readouts", { headers: { cookie } })).status).toBe(200);
  });

  it("makes a password and tells it once where none is given", () => {
    const { stdout } = entente(["user", "add", "ben@example.org", ...team()]);
    expect(stdout).toMatch(
      /^ben@example\.org has an account as reader; the password, told this once: [\w-]{24}\n$/,
    );
    expect(entente(["user", "list", ...team()]).stdout).toBe(
      "ada@example.org  admin  Ada@example.org\nben@example.org  reader  ben@example.org\n",
    );
  });

  it("changes roles and takes accounts away, but never the last administrator's", () => {
    expect(entente(["user", "role", "ben@example.org", "editor", ...team()]).stdout).toBe(
      "ben@example.org is now editor\n",
    );
    expect(entente(["user", "remove", "ada@example.org", ...team()])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("is the last administrator"),
    });
    expect(entente(["user", "remove", "ben@example.org", ...team()]).code).toBe(0);
  });

  it.each([
    [["add", "ada"], "ada is no e-mail address"],
    [["add", "ada@example.org", "--role", "king"], "Allowed choices are reader, editor, admin"],
    [["role", "ada@example.org"], "missing required argument 'role' (run `entente user role --help`"],
    [["dance"], "unknown command 'dance'"],
  ])("refuses %j", (words, told) => {
    const { code, stderr } = entente(["user", ...words]);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });

  it("refuses a password that is too short, and keeps nothing", () => {
    const { code, stderr } = entente(["user", "add", "cee@example.org", ...data("short.db")], "short\n");
    expect(code).toBe(1);
    expect(stderr).toContain("password has 5 characters (choose one of 15 to 256)");
    expect(entente(["user", "list", ...data("short.db")]).stdout).toContain("Nobody has an account");
  });
});
