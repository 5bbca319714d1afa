import fc from "fast-check";
import { expect, test } from "vitest";
import { source } from "../../../specs/readout/sample.js";
import { read } from "../../app/read.js";
import type { Reading } from "../../reading/reading.js";
import { claimsOf } from "./claims.js";
import { readingOf } from "./reading-of.js";
import { unpack } from "./spans.js";

const throughClaims = (text: string, reading: Reading): Reading =>
  readingOf(
    text,
    {
      published: reading.published ?? null,
      publisher: reading.publisher ?? null,
      notes: JSON.stringify(reading.notes),
    },
    claimsOf(reading).toReversed(),
  );

/** The sample with pieces cut out and put in: readings of all sizes, with broken quotations and names. */
const texts = fc
  .array(
    fc.tuple(fc.nat(source.length), fc.nat(400), fc.constantFrom("", "“", " said ", "İ", "🇬🇭", "\ud800")),
  )
  .map((cuts) =>
    cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), source),
  );
const days = fc.constantFrom(undefined, "2033-05-04");

test("a reading put together from its claims is the reading that was taken apart", () => {
  fc.assert(
    fc.property(texts, days, (text, published) => {
      const reading = read(text, published === undefined ? {} : { published });
      const again = throughClaims(text, reading);
      expect(again).toEqual(reading);
      expect(JSON.stringify(again)).toBe(JSON.stringify(reading));
    }),
    { numRuns: 100 },
  );
});

test("a claim names its place and its rule", () => {
  for (const { start, end, rule, value } of claimsOf(read(source))) {
    expect(source.slice(start, end)).not.toBe("");
    expect(rule).toMatch(/^[a-z-]+(?:\/[a-z-]+)*$/);
    expect(value).not.toContain(`"text":"`);
  }
});

test.each([
  ["no JSON", "{"],
  ["another thing", '{"name":"X"}'],
  ["a span that is not in the text", '{"text":[5,99999],"value":"2031","why":{}}'],
])("a claim that holds %s is said to be damaged", (_what, value) => {
  const header = { published: null, publisher: null, notes: "[]" };
  const reading = (): Reading => readingOf("text", header, [{ kind: "date", ordinal: 0, value }]);
  expect(reading).toThrow("not as it was written");
});

test("two names side by side are no span", () => {
  expect(unpack('{"by":["GHA","PRT"],"places":[[0,2]]}', "text")).toEqual({
    by: ["GHA", "PRT"],
    places: [{ start: 0, end: 2, text: "te" }],
  });
});
