import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import cases from "../../specs/record-commands.json" with { type: "json" };

const PROGRAM = fileURLToPath(new URL("../../bin/entente.js", import.meta.url));
const directory = mkdtempSync(join(tmpdir(), "entente-record-commands-"));
const path = (...names: string[]): string => join(directory, ...names);

const NOTE =
  "OSLO, 4 May 2033 — “We will open an embassy in Nairobi,” Foreign Minister Nils Aune of Norway told Kenya.";

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in the directory of the test's files, where `entente.db` is the record. */
function entente(
  words: readonly string[],
  more: { input?: string; env?: Record<string, string> } = {},
): Outcome {
  const { ENTENTE_DATA: _data, DATABASE_URL: _url, ...env } = process.env;
  const options = {
    cwd: directory,
    input: more.input ?? "",
    env: { ...env, ...more.env },
    encoding: "utf8",
  } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], options);
  return { code: status, stdout, stderr };
}

beforeAll(() => {
  mkdirSync(path("notes"));
  writeFileSync(path("notes", "embassy.txt"), NOTE);
  writeFileSync(
    path("notes", "fish.txt"),
    "Prime Minister Tavita Faleolo of Samoa said on 12 March 2031 that fish was wealth.",
  );
  writeFileSync(path("notes", "broken.txt"), "\u00e9", "latin1");
  expect(entente(["add", "notes"])).toEqual({
    code: 1,
    stdout: "2 new readouts, 1 failed\n",
    stderr: expect.stringMatching(/^entente: notes\/broken\.txt: is not UTF-8/),
  });
}, 60_000);

afterAll(() => rmSync(directory, { recursive: true }));

// Cases are told words parted by spaces; `_` stands for a space within one.
test.each(cases)("entente $words", ({ words, code, stdout, stderr }) => {
  const outcome = entente(words.split(" ").map((word) => word.replaceAll("_", " ")));
  expect(outcome.stderr).toContain(stderr ?? "");
  expect(outcome.stdout).toContain(stdout ?? "");
  expect(outcome.code).toBe(code);
  if (stderr === undefined) expect(outcome.stderr).toBe("");
});

test("a changed file is a new version, and the difference is shown", () => {
  writeFileSync(path("notes", "embassy.txt"), NOTE.replace("Nairobi", "Mombasa"));
  expect(entente(["add", "notes/embassy.txt"]).stdout).toMatch(
    /^1 new version\nnotes\/embassy\.txt has changed: /,
  );
  const shown = entente(["show", "embassy", "--json"]);
  expect(shown.stderr).toMatch(/may be 2 documents/);
  const id = /([0-9a-f]{12}) follows/.exec(entente(["add", "--json", "notes"]).stdout)?.[1];
  expect(id).toBeUndefined();
  const { stdout } = entente(["search", "--json", "mombasa"]);
  const document = /"document": "([0-9a-f]+)"/.exec(stdout)?.[1] ?? "";
  expect(entente(["show", document]).stdout).toMatch(/-.*Nairobi[\s\S]*\+.*Mombasa/);
});

test("a text that is held already is said to be the same, and counts once", () => {
  const long = `${NOTE} ${"He added that the two would build a school for sailors and a yard for fishing boats in Lamu. ".repeat(2)}`;
  writeFileSync(path("long.txt"), long);
  writeFileSync(path("wire.txt"), long.replace("He added", "The minister added"));
  const words = ["add", "--data", "carried.db"];
  entente([...words, "long.txt"]);
  expect(entente([...words, "wire.txt"]).stdout).toMatch(
    /^1 new readout\nwire\.txt is the same text as long \([0-9a-f]{12}\), with 1 change; it counts once\n$/,
  );
  const where = ["--data", "carried.db"];
  expect(entente(["stats", ...where]).stdout).toContain("1 text; 1 readout carries one of them too");
  expect(entente(["show", "wire", ...where]).stdout).toContain("the same text: long");
});

test("documents of the record are compared by name, beside files", () => {
  const { stdout, code } = entente(["compare", "fish", "notes/embassy.txt", "--json"]);
  expect([code, stdout]).toEqual([0, expect.stringContaining('"docs": [\n    "fish",\n    "embassy"')]);
  const missing = entente(["compare", "fsh", "notes/embassy.txt"]);
  expect(missing.stderr).toBe(
    "entente: fsh: is neither a file nor a document of the record (did you mean fish?)\n",
  );
  expect(missing.code).toBe(1);
});

test("standard input is known by its URL", () => {
  const words = ["add", "--data", "piped.db", "--url", "https://example.org/note", "-"];
  expect(entente(words, { input: NOTE }).stdout).toBe("1 new readout\n");
  expect(entente(words, { input: NOTE }).stdout).toBe("1 unchanged\n");
  expect(entente(words, { input: `${NOTE} Soon.` }).stdout).toMatch(/^1 new version\n/);
});

test("the record is where ENTENTE_DATA says, unless --data says otherwise", () => {
  const env = { ENTENTE_DATA: path("elsewhere.db") };
  expect(entente(["add", "notes/fish.txt"], { env }).stdout).toBe("1 new readout\n");
  expect(entente(["stats", "--json"], { env }).stdout).toContain('"documents": 1');
  expect(entente(["stats", "--json", "--data", "entente.db"], { env }).stdout).not.toContain(
    '"documents": 1',
  );
});

test("a backup can be restored elsewhere", () => {
  expect(entente(["backup", "all.gz"]).stdout).toMatch(/^all\.gz holds \d documents and \d decisions\n$/);
  expect(entente(["restore", "all.gz", "--data", "restored.db"]).stdout).toMatch(/^restored \d documents/);
  const found = (file: string): string => entente(["search", "--json", "fish", "--data", file]).stdout;
  expect(found("restored.db")).toBe(found("entente.db"));
  expect(entente(["restore", "all.gz"]).stderr).toContain("entente.db: is not empty");
  expect(readFileSync(path("all.gz")).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
});
