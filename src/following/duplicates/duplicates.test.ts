import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import cases from "../../../specs/duplicates.json" with { type: "json" };
import { differenceOf } from "./difference.js";
import { isSameText } from "./same-text.js";
import { bandsOf, signatureOf } from "./signature.js";

const folder = new URL("../../../examples/", import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

const shareBand = (a: string, b: string): boolean => {
  const bands = new Set(bandsOf(signatureOf(a)));
  return bandsOf(signatureOf(b)).some((band) => bands.has(band));
};

test.each(cases)("$what: $same", ({ a, b, same }) => {
  expect(isSameText(a, b)).toBe(same);
  expect(isSameText(b, a)).toBe(same);
  if (same) expect(shareBand(a, b)).toBe(true);
});

describe("the examples", () => {
  it("are each found again when a third is cut off and a dateline added", () => {
    for (const text of examples) {
      const cut = `LISBON, 3 May – ${text.slice(0, (text.length * 2) / 3)}`;
      expect([shareBand(text, cut), isSameText(text, cut)]).toEqual([true, true]);
    }
  });

  it("are not one another", () => {
    const pairs = examples.flatMap((a, at) => examples.slice(at + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => isSameText(a, b) || shareBand(a, b))).toEqual([]);
  });
});

describe("any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.lorem({ maxCount: 60 }),
    fc.constantFrom(...examples),
  );

  it("has the same bands always, and they say which band they are", () => {
    fc.assert(
      fc.property(text, (any) => {
        const bands = bandsOf(signatureOf(any));
        expect(bandsOf(signatureOf(any))).toEqual(bands);
        expect(new Set(bands).size).toBe(bands.length);
      }),
    );
  });

  it("is made up again from the difference to another", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const changes = differenceOf(a, b);
        const without = (kind: string): string =>
          changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join("");
        expect([without("added"), without("removed")]).toEqual([a, b]);
        for (const change of changes) {
          if (change.a) expect(a.slice(change.a.start, change.a.end)).toBe(change.text);
          if (change.b) expect(b.slice(change.b.start, change.b.end)).toBe(change.text);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test("Two texts that change everywhere are compared by lines.", () => {
  const lines = (word: string): string =>
    Array.from({ length: 3000 }, (_, at) => `${word}${at} ${word}\n`).join("");
  expect(differenceOf(`the same\n${lines("a")}`, `the same\n${lines("b")}`).length).toBeLessThan(5);
});
