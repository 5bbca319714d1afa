import fc from "fast-check";
import { expect, test } from "vitest";
import { pageFrom } from "./page.js";

const LARGEST = 24_000;
const anyItems = fc.uniqueArray(fc.record({ id: fc.uuid(), size: fc.nat({ max: 40_000 }) }), {
  selector: ({ id }) => id,
});

test("pages are as long and as large as they may be, and together are the listing", () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 1, max: 10 }), (all, limit) => {
      const met: unknown[] = [];
      let cursor: string | undefined;
      do {
        const { items, next } = pageFrom(
          all,
          { limit, cursor },
          ({ id }) => id,
          ({ id, size }) => ({ id, words: "é".repeat(size / 2) }),
        );
        expect(items.length).toBeLessThanOrEqual(limit);
        if (items.length > 1)
          expect(Buffer.byteLength(JSON.stringify(items))).toBeLessThan(LARGEST + limit + 2);
        met.push(...items.map(({ id }) => id));
        cursor = next;
      } while (cursor !== undefined);
      expect(met).toEqual(all.map(({ id }) => id));
    }),
  );
});

test("a cursor that stands nowhere is refused, not taken for the beginning", () => {
  const ask = () => pageFrom(["a"], { limit: 1, cursor: "b" }, String, String);
  expect(ask).toThrow("is no cursor of this listing");
});
