import fc from "fast-check";
import { expect, test } from "vitest";
import { columns, harmless, wrap } from "./text.js";

test.each([
  ["plain", 5],
  ["Sólveig", 7],
  ["So\u0301lveig", 7],
  ["外交部", 6],
  ["회담", 4],
  ["😀", 2],
])("%s takes %i columns", (text, count) => {
  expect(columns(text)).toBe(count);
});

test("lines are as wide as they may be and no word is lost", () => {
  const texts = fc.array(fc.string({ unit: "grapheme" })).map((words) => harmless(words.join(" ")));
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 60 }), (text, width) => {
      const lines = wrap(text, width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      expect(lines.filter((line) => columns(line) > width)).toEqual([]);
    }),
  );
});

test("no control character, surrogate or turn of direction is left", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(harmless(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
