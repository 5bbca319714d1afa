import { spawn, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import cases from "../../specs/command-line.json" with { type: "json" };

const PROGRAM = fileURLToPath(new URL("../../bin/entente.js", import.meta.url));
const sample = readFileSync(new URL("../../specs/readout/sample.txt", import.meta.url), "utf8");
const directory = mkdtempSync(join(tmpdir(), "entente-"));
const path = (...names: string[]): string => join(directory, ...names);

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in the directory of the test's files. */
function entente(words: readonly string[], input = ""): Outcome {
  const options = { cwd: directory, input, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], options);
  return { code: status, stdout, stderr };
}

beforeAll(() => {
  for (const name of ["bare", "deeper", "mixed"]) mkdirSync(path(name));
  for (const name of ["one.txt", "two.md", "deeper/one.md"]) writeFileSync(path(name), sample);
  writeFileSync(path("two.json"), "{}");
  writeFileSync(path("bare", "notes.json"), "{}");
  writeFileSync(path("empty.txt"), "");
  writeFileSync(path("blank.txt"), " \n\t\n");
  writeFileSync(path("binary.txt"), "abcd\n\0");
  writeFileSync(path("latin.txt"), "caf\u00e9".replace("f", "ff"), "latin1");
  writeFileSync(path("huge.txt"), "");
  truncateSync(path("huge.txt"), 64 * 1024 * 1024 + 1);
  symlinkSync("loop.txt", path("loop.txt"));
  for (const name of ["b.txt", "a.md", "C.TXT", "a.json", ".hidden.txt"])
    writeFileSync(path("mixed", name), sample);
  writeFileSync(path("mixed", "broken.txt"), "\u00e9", "latin1");
});

afterAll(() => rmSync(directory, { recursive: true }));

test.each(cases)("entente $words", ({ words, input, code, stdout, stderr }) => {
  const outcome = entente(
    words.split(" ").filter((word) => word !== ""),
    input,
  );
  expect(outcome.stderr).toContain(stderr ?? "");
  expect(outcome.stdout).toContain(stdout ?? "");
  expect(outcome.code).toBe(code);
  if (stdout === undefined) expect(outcome.stdout).toBe("");
  if (stderr === undefined) expect(outcome.stderr).toBe("");
});

const parsed = (json: string): unknown => JSON.parse(json);

test("a directory is read file by file in the order of names, what is amiss is told and left out", () => {
  const { code, stdout, stderr } = entente(["read", "--jsonl", "mixed"]);
  const names = stdout
    .trimEnd()
    .split("\n")
    .map((line) => /^\{"file":"(.*?)"/.exec(line)?.[1]);
  expect(names).toEqual(["mixed/C.TXT", "mixed/a.md", "mixed/b.txt"]);
  expect(stderr).toMatch(/^entente: mixed\/broken\.txt: is not UTF-8 at byte 1 \(line 1\) \(.*\)\n$/);
  expect(code).toBe(1);
});

test("several files make one array, however few can be read", () => {
  expect(parsed(entente(["read", "--json", "one.txt", "two.md"]).stdout)).toMatchObject([
    { file: "one.txt" },
    { file: "two.md" },
  ]);
  expect(parsed(entente(["read", "--json", "one.txt", "missing.txt"]).stdout)).toMatchObject([
    { file: "one.txt" },
  ]);
});

test("--out writes one file for each input, named after it, and nothing on standard output", () => {
  const { stdout, code } = entente(["read", "--json", "--out", "made/new", "one.txt", "two.md"]);
  expect({ stdout, code }).toEqual({ stdout: "", code: 0 });
  expect(readdirSync(path("made", "new")).toSorted()).toEqual(["one.json", "two.json"]);
  expect(readFileSync(path("made", "new", "one.json"), "utf8")).toBe(
    entente(["read", "--json", "one.txt"]).stdout,
  );
  entente(["read", "--html", "--out", "made", "two.md"]);
  expect(readFileSync(path("made", "two.html"), "utf8")).toContain("<title>two.md</title>");
});

test("standard input is read beside files and has a name of its own", () => {
  entente(["read", "--json", "--out", "piped", "-", "one.txt"], sample);
  expect(readdirSync(path("piped")).toSorted()).toEqual(["one.json", "stdin.json"]);
});

test("a byte order mark counts in the offsets", () => {
  const text = `\ufeff${sample}`;
  writeFileSync(path("marked.txt"), text);
  JSON.parse(entente(["read", "--json", "marked.txt"]).stdout, (_key, value: unknown) => {
    if (typeof value === "object" && value !== null && "start" in value && "end" in value && "text" in value)
      expect(text.slice(Number(value.start), Number(value.end))).toBe(value.text);
    return value;
  });
});

test("many files read by many threads give the same bytes as a few read by one", () => {
  mkdirSync(path("many"));
  const names = Array.from({ length: 320 }, (_, index) => `many/${String(index).padStart(3, "0")}.txt`);
  names.forEach((name, index) =>
    writeFileSync(path(name), `${sample}\nThe minister said that ${index} roads were built.\n`),
  );
  const together = entente(["read", "--jsonl", "many"]).stdout;
  const apart = [names.slice(0, 160), names.slice(160)].map(
    (some) => entente(["read", "--jsonl", ...some]).stdout,
  );
  expect(together).toBe(apart.join(""));
  expect(together.split("\n")).toHaveLength(names.length + 1);
});

test("a reader that goes away ends the program without a word", async () => {
  const child = spawn(
    process.execPath,
    [PROGRAM, "read", "--json", "--explain", ...Array<string>(60).fill("one.txt")],
    {
      cwd: directory,
    },
  );
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
});

test("without the built program it says what to do", () => {
  mkdirSync(path("checkout", "bin"), { recursive: true });
  writeFileSync(path("checkout", "package.json"), '{ "type": "module" }');
  writeFileSync(path("checkout", "bin", "entente.js"), readFileSync(PROGRAM));
  const { status, stderr } = spawnSync(process.execPath, [path("checkout", "bin", "entente.js")], {
    encoding: "utf8",
  });
  expect(stderr).toMatch(/^entente: the program has not been built \(run `npm install` .*\)\n$/);
  expect(status).toBe(1);
});
