import fc from "fast-check";
import { expect, test } from "vitest";
import { evidenceIn } from "./evidence.js";

test("evidence has the exact words, what stands around them, and offsets in both measures", () => {
  const text = "🇬🇭 Ghana will open an embassy in Lisbon.";
  const start = text.indexOf("will");
  expect(evidenceIn("id", text, { start, end: start + 4 })).toEqual({
    document: "id",
    start,
    end: start + 4,
    selector: [
      {
        type: "TextQuoteSelector",
        exact: "will",
        prefix: "🇬🇭 Ghana ",
        suffix: " open an embassy in Lisbon.",
      },
      { type: "TextPositionSelector", start: 9, end: 13 },
    ],
  });
});

test("whatever the text, the words are found again by either selector, and no character is cut", () => {
  const texts = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const points = Array.from(text);
      const [from, to] = [a % points.length, (b % points.length) + 1].toSorted((one, two) => one - two);
      const start = points.slice(0, from).join("").length;
      const end = points.slice(0, to).join("").length;
      const [quote, position] = evidenceIn("id", text, { start, end }).selector;
      expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
      expect(text.slice(start - quote.prefix.length, end + quote.suffix.length)).toBe(
        quote.prefix + quote.exact + quote.suffix,
      );
      expect(() => encodeURI(quote.prefix + quote.suffix)).not.toThrow();
    }),
  );
});
