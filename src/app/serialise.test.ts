import { expect, test } from "vitest";
import { reading, source } from "../../specs/readout/sample.js";
import type { Reading } from "./reading.js";
import { serialise } from "./serialise.js";

const parsed = (json: string): unknown => JSON.parse(json);
const withoutTerms = (key: string, value: unknown): unknown => (key === "terms" ? undefined : value);

test("the object holds all that was read but its terms, reasons only on request", () => {
  expect(parsed(serialise(reading, { reasons: true }))).toEqual(
    parsed(JSON.stringify(reading, withoutTerms)),
  );
  expect(serialise(reading)).not.toContain('"why"');
});

test("fields come in one order, whatever order the reading has them in", () => {
  const turned: Reading = {
    notes: reading.notes,
    acts: reading.acts.map(({ kind, by, ...rest }) => ({ ...rest, by, kind })),
    dates: reading.dates.map(({ text, value, why }) => ({ why, value, text })),
    statements: reading.statements,
    facts: reading.facts,
    encounters: reading.encounters.map(({ kind, status, ...rest }) => ({ ...rest, status, kind })),
    people: reading.people.map(({ name, why, ...rest }) => ({ why, ...rest, name })),
    publisher: reading.publisher ?? "",
    published: reading.published ?? "",
  };
  const whole = { reasons: true, file: "sample.txt", indented: true };
  expect(serialise(turned, whole)).toBe(serialise(reading, whole));
  const lines = serialise(reading, whole).split("\n");
  const fields = lines.flatMap((line) => /^ {2}"(\w+)"/.exec(line)?.[1] ?? []);
  expect(fields.join(" ")).toBe(
    "file published publisher people dates statements encounters acts facts notes",
  );
});

test("the text of every span stands at its offsets", () => {
  let spans = 0;
  JSON.parse(serialise(reading), (_key, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if (!("start" in value && "end" in value && "text" in value)) return value;
    spans++;
    expect(source.slice(Number(value.start), Number(value.end))).toBe(value.text);
    return value;
  });
  expect(spans).toBeGreaterThan(20);
});
