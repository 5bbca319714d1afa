import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { PARAGRAPHS, TITLE } from "./readout.js";
import { serve } from "./server.js";

const program = fileURLToPath(new URL("../../bin/entente.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "entente-watch-"));
const server = await serve();
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly out: string;
}

/** Not in one go with the test, which plays the server. */
const entente = (...words: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out: stdout + stderr }),
    );
  });

test("entente watch records what a feed leads to, and says what is watched", async () => {
  const { origin, pages, log } = server;
  const feed = `${origin}/feed`;
  const entry = (path: string): string => `<item><link>${origin}${path}</link></item>`;
  pages.set("/feed", {
    body: `<rss version="2.0"><channel><title>N</title>${entry("/1")}${entry("/2")}</channel></rss>`,
  });
  pages.set("/1", {
    body: `<html><article><h1>${TITLE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article></html>`,
  });

  expect(await entente("watch", "add", feed)).toMatchObject({
    code: 1,
    out: expect.stringContaining("not a public address"),
  });
  expect(await entente("watch", "add", "--allow-private", feed)).toMatchObject({ code: 0 });
  expect(await entente("watch", "add", "--allow-private", feed)).toMatchObject({
    code: 1,
    out: expect.stringContaining("watched already"),
  });

  const first = await entente("watch", "run", "--allow-private");
  expect(first.code).toBe(1);
  const lines = first.out.replaceAll(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}/gm, "TIME ").replaceAll(origin, "");
  expect(lines).toMatch(/^TIME new {8}\/1 [0-9a-f]+$/m);
  expect(lines).toMatch(/^TIME failed {5}\/2 is not there \(404\) \(check the address\)$/m);
  expect(log.filter((line) => line.startsWith("/2"))).toEqual(["/2 404"]);

  log.length = 0;
  expect(await entente("watch", "run", "--allow-private")).toEqual({ code: 0, out: "" });
  expect(log).toEqual([]);

  expect((await entente("watch", "list")).out).toMatch(/every 1h; looked at .*\n {2}1 page known\n/);
  expect((await entente("search", "consulate")).out).toContain("Takoradi");
  expect(await entente("watch", "remove", feed)).toMatchObject({ code: 0 });
  expect((await entente("watch", "list")).out).toContain("nothing is watched");
});

test.each([
  [["watch", "run", "--every", "soon"], 2, "--every soon is no time (give one as 15m, 6h or 1d)"],
  [["watch", "add"], 2, "missing required argument 'url' (run `entente watch add --help`"],
  [["watch", "add", "file:///etc/passwd"], 1, "is no address of the web but file:"],
  [["watch", "remove", "http://example.org/"], 1, "is not watched"],
])("entente %s ends with %i", async (words, code, message) => {
  expect(await entente(...words)).toMatchObject({ code, out: expect.stringContaining(message) });
});
