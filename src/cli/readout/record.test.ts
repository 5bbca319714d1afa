import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reading, source } from "../../../specs/readout/sample.js";
import type { Reading } from "../../app/reading.js";
import { columns } from "./text.js";
import { record, type RecordOptions } from "./record.js";

const PLAIN: RecordOptions = { name: "sample.txt", width: 80, coloured: false, explain: false };
const expected = (name: string): string =>
  readFileSync(new URL(`../../../specs/readout/${name}`, import.meta.url), "utf8");

const NOTHING: Reading = {
  people: [],
  dates: [],
  statements: [],
  encounters: [],
  acts: [],
  facts: [],
  notes: [],
};

test("a record shows who met, who said what, who undertook what, when and who they are", () => {
  expect(record(reading, source, PLAIN)).toBe(expected("sample.record.txt"));
});

test("an explained record says of each value whether it is stated, by which rule and where", () => {
  expect(record(reading, source, { ...PLAIN, explain: true })).toBe(expected("sample.explained.txt"));
});

test.each([40, 57, 80, 100])("no line is wider than a screen of %i columns", (width) => {
  const lines = record(reading, source, { ...PLAIN, width, explain: true }).split("\n");
  expect(lines.filter((line) => columns(line) > width)).toEqual([]);
});

test("colours change nothing but the colours", () => {
  const coloured = record(reading, source, { ...PLAIN, coloured: true });
  expect(coloured).toContain("\u001b[");
  // eslint-disable-next-line no-control-regex
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(record(reading, source, PLAIN));
});

test("a section with nothing in it says so in a sentence", () => {
  const shown = record({ ...NOTHING, dates: reading.dates }, source, PLAIN);
  expect(shown).toContain("ENCOUNTERS\n  No encounter is spoken of.\n");
  expect(shown).toContain("UNDERTAKINGS\n  No side undertakes, asks, offers or refuses anything.\n");
});

test("a text in which nothing is found gets one sentence and the reason", () => {
  const shown = record({ ...NOTHING, notes: ["The text does not look like English."] }, source, PLAIN);
  expect(shown).toBe(
    "sample.txt\nDate of publication not known\nNote: The text does not look like English.\nNothing was found in this text.\n",
  );
});

test("a name with an escape sequence in it cannot reach the terminal", () => {
  const shown = record(reading, source, { ...PLAIN, name: "\u001b[2J\u202eevil\u0007.txt" });
  expect(shown.split("\n")[0]).toBe("\ufffd[2Jevil\ufffd.txt");
});
