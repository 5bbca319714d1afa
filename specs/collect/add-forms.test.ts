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
});

test("each form is read from the command line, and gives the text that its offsets count in", () => {
  for (const name of Object.keys(files)) {
    const json: unknown = JSON.parse(entente("read", "--json", join("readouts", name)));
    const [reading] = [json].flat();
    expect(reading).toMatchObject({ people: [{ name: "Trygve Haukås" }, {}, {}] });
    if (name !== "readout.txt") expect(reading).toMatchObject({ text: TEXT });
  }
});
