import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gather, type Gathered, type Pairing } from "./gather.js";

const IDS = ["a", "b", "c", "d", "e", "f"];
const position = fc.nat({ max: IDS.length - 1 });
const pairing = fc
  .record({ a: position, b: position, score: fc.double({ min: 0, max: 0.99, noNaN: true }) })
  .filter(({ a, b }) => a < b)
  .map((pair): Pairing => ({ ...pair, reasons: [] }));
const pairings = fc.array(pairing);
const couple = fc
  .uniqueArray(fc.constantFrom(...IDS), { minLength: 2, maxLength: 2 })
  .map(([a = "", b = ""]) => [a, b] as const);

const gathered = (
  given: readonly Pairing[],
  together: [string, string][],
  apart: [string, string][],
): Gathered =>
  gather({ ids: IDS, pairings: given, join: 0.6, propose: 0.3, constraints: { together, apart } });
const groupWith = ({ groups }: Gathered, id: string): readonly number[] =>
  groups.find((group) => group.includes(IDS.indexOf(id))) ?? [];

describe("gathering", () => {
  it("puts every item into one group, once", () => {
    fc.assert(
      fc.property(pairings, (given) => {
        const { groups } = gathered(given, [], []);
        expect(groups.flat().toSorted((one, two) => one - two)).toEqual([...IDS.keys()]);
      }),
    );
  });

  it("is the same in whatever order the pairings come", () => {
    fc.assert(
      fc.property(pairings, (given) => {
        expect(gathered(given.toReversed(), [], []).groups).toEqual(gathered(given, [], []).groups);
      }),
    );
  });

  it("keeps apart what was decided to be apart", () => {
    fc.assert(
      fc.property(pairings, couple, (given, [a, b]) => {
        const found = gathered(given, [], [[a, b]]);
        expect(groupWith(found, a)).not.toEqual(groupWith(found, b));
        expect(found.proposals.some((one) => one.a === a && one.b === b)).toBe(false);
      }),
    );
  });

  it("brings together what was decided to be one, whatever the scores", () => {
    fc.assert(
      fc.property(pairings, couple, (given, [a, b]) => {
        const found = gathered(given, [[a, b]], []);
        expect(groupWith(found, a)).toEqual(groupWith(found, b));
      }),
    );
  });

  it("proposes what is doubtful and between two groups", () => {
    const { groups, proposals } = gathered([{ a: 0, b: 1, score: 0.5, reasons: [] }], [], []);
    expect(groups.length).toBe(IDS.length);
    expect(proposals).toEqual([{ a: "a", b: "b", score: 0.5, reasons: [] }]);
  });
});
