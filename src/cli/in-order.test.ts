import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "./in-order.js";

/** Settles after so many turns of the event queue: no clock is needed to be done late. */
const turns = (count: number): Promise<void> =>
  count === 0 ? Promise.resolve() : Promise.resolve().then(() => turns(count - 1));

test("results come in the order of the items, however many are under way and whoever is done first", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 6 }), async (delays, limit) => {
      let underWay = 0;
      let most = 0;
      const work = async (index: number): Promise<number> => {
        most = Math.max(most, ++underWay);
        await turns(delays[index] ?? 0);
        underWay--;
        return index;
      };
      const results: number[] = [];
      for await (const result of inOrder(delays.keys(), limit, work)) results.push(result);
      expect(results).toEqual([...delays.keys()]);
      expect(most).toBeLessThanOrEqual(limit);
    }),
  );
});
