import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphsOf } from "./segments.js";

test("marks that cross share the segment between them, the shorter one innermost", () => {
  const text = "0123456789";
  const [paragraph] = paragraphsOf(text, [
    { start: 1, end: 6 },
    { start: 4, end: 8 },
  ]);
  expect(paragraph?.segments.map(({ start, end, marks }) => [text.slice(start, end), marks.length])).toEqual([
    ["0", 0],
    ["123", 1],
    ["45", 2],
    ["67", 1],
    ["89", 0],
  ]);
  expect(paragraph?.segments[2]?.marks.at(-1)).toEqual({ start: 4, end: 8 });
});

test("any text with any marks: all of it is there once, in order, and each mark covers its own words", () => {
  const texts = fc.array(fc.constantFrom("a", " ", "\n", "\n\n", "é", "😀"), { minLength: 1, maxLength: 60 });
  const pairs = fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { maxLength: 8 });
  fc.assert(
    fc.property(texts, pairs, (parts, ranges) => {
      const text = parts.join("");
      const marks = ranges.flatMap(([a, b]) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        return start < end ? [{ start, end }] : [];
      });
      const segments = paragraphsOf(text, marks).flatMap((paragraph) => paragraph.segments);
      expect(segments.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      for (const mark of marks) {
        const covered = segments.filter((segment) => segment.marks.includes(mark));
        expect(covered.map(({ start, end }) => text.slice(start, end)).join("")).toBe(
          text.slice(mark.start, mark.end),
        );
      }
    }),
  );
});
