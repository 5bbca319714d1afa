import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { forms } from "./forms.js";
import { TEXT } from "./readout.js";

// Each form starts the program anew.
vi.setConfig({ testTimeout: 120_000 });

const program = fileURLToPath(new URL("../../bin/entente.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "entente-forms-"));
afterAll(() => rmSync(folder, { recursive: true }));

const files = await forms();
mkdirSync(join(folder, "readouts"));
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, "readouts", name), bytes);

/** What each comes as; archives and gzip go by what is in them. */
const FORMS = [
  "plain text",
  "Markdown",
  "web page",
  "PDF of 1 page",
  "Word document",
  "mail",
  "saved page",
  "row of JSON Lines",
  "row of CSV",
];

function entente(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

test("a folder with one readout in all forms is one document with as many sources", () => {
  const told = entente("add", "--data", "record.db", "readouts");
  expect(told).toContain(
    `1 new readout, ${Object.keys(files).length - 1} known readouts found in further places`,
  );
  const shown: unknown = JSON.parse(entente("show", "--data", "record.db", "--json", "readout"));
  expect(shown).toMatchObject({
    readout: { text: TEXT },
    sources: Object.keys(files).map(() => ({ language: "en", version: 1 })),
    versions: [],
  });
  const shownToPeople = entente("show", "--data", "record.db", "readout");
  for (const form of FORMS) expect(shownToPeople).toContain(`, ${form}, in English`);
});

test("each form is read from the command line, and gives the text that its offsets count in", () => {
  const readings: unknown = JSON.parse(entente("read", "--json", "readouts"));
  const people = [{ name: "Trygve Haukås" }, {}, {}];
  // In the order of the names; of plain text the file itself is the text.
  const expected = Object.keys(files)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => (name === "readout.txt" ? { people } : { people, text: TEXT }));
  expect(readings).toMatchObject(expected);
});
