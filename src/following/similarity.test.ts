import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { similarityOf, weightsOf } from "./similarity.js";

const terms = (own: string, around = "") => ({
  own: own.split(" ").filter(Boolean),
  around: around.split(" ").filter(Boolean),
});
const CLAIMS = [
  terms("GHA open embassi Lisbon"),
  terms("GHA embassi open door"),
  terms("PRT scholarship 15 engin Porto"),
  terms("PRT scholarship 20 doctor"),
];
const weights = weightsOf(CLAIMS);
const score = (a: ReturnType<typeof terms>, b: ReturnType<typeof terms>): number =>
  similarityOf(a, b, weights).score;

describe("similarity of terms", () => {
  it("is higher for what is about the same", () => {
    expect(score(terms("GHA embassi open"), terms("GHA open embassi Lisbon"))).toBeGreaterThan(
      score(terms("GHA embassi open"), terms("PRT open scholarship")),
    );
  });

  it("counts a rare term for more than a common one, and a name or number for more than a word as rare", () => {
    expect(weights("doctor")).toBeGreaterThan(weights("scholarship"));
    expect(weights("15")).toBeGreaterThan(weights("engin"));
    expect(weights("Porto")).toBeGreaterThan(weights("engin"));
  });

  it("counts what stands around for less", () => {
    const said = terms("Porto engin");
    expect(score(said, terms("scholarship", "Porto"))).toBeLessThan(score(said, terms("scholarship Porto")));
    expect(score(said, terms("scholarship", "Porto"))).toBeGreaterThan(score(said, terms("scholarship")));
  });

  it("does not ask whether a word is printed with a capital", () => {
    expect(similarityOf(terms("Embassi"), terms("embassi"), weights).shared).toEqual(["Embassi"]);
  });

  it("names what is shared, the most telling first", () => {
    const { shared } = similarityOf(terms("PRT scholarship 15"), terms("scholarship 15 PRT"), weights);
    expect(shared[0]).toBe("15");
  });

  const word = fc.constantFrom("GHA", "PRT", "embassi", "Lisbon", "15", "2031-12", "open", "doctor");
  const anyTerms = fc.record({ own: fc.uniqueArray(word), around: fc.uniqueArray(word) });

  it("is the same both ways and between 0 and 1; what is alike in all is alike by 1", () => {
    fc.assert(
      fc.property(anyTerms, anyTerms, fc.array(anyTerms), (a, b, collection) => {
        const byRarity = weightsOf(collection);
        const there = similarityOf(a, b, byRarity);
        const back = similarityOf(b, a, byRarity);
        expect(there.score).toBeCloseTo(back.score, 10);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        if (a.own.length > 0) expect(similarityOf(a, a, byRarity).score).toBeCloseTo(1, 10);
      }),
    );
  });
});
