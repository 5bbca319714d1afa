import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import cases from "../../../specs/comparing.json" with { type: "json" };
import { accountOf } from "../../app/account.js";
import { byPosition, type Span } from "../../text/span.js";
import type { Comparison, Sides, Told } from "./comparison.js";
import { compare } from "./compare.js";

/** Who met whom, so that the sentences of a case have somebody to mean; both accounts open with it. */
const OPENING =
  "On 4 May 2033, Foreign Minister of Estonia Liis Tamm met Foreign Minister of Chile Inés Rojas in Tallinn.";

const told = (text: string): Told => {
  const { reading, points } = accountOf(text, { published: "2033-05-04" });
  return { reading, points: points() };
};
const texts = (spans: readonly Span[]): string[] => spans.map(({ text }) => text);

test.each(cases)("$what", ({ a, b, both, onlyA, onlyB, differences }) => {
  const found = compare(told(`${OPENING}\n\n${a}`), told(`${OPENING}\n\n${b}`));
  const beyond = found.both.filter(({ points }) => points[0][0]?.text !== OPENING);
  expect(beyond.map(({ points }) => points.map(texts))).toEqual(both);
  expect(found.onlyIn.map(texts)).toEqual([onlyA, onlyB]);
  expect(
    beyond.flatMap((matter) => matter.differences.map(({ field, words }) => [field, ...texts(words)])),
  ).toEqual(differences ?? []);
});

test("Two readouts are doubted to be of one occasion where months or other parties lie between them.", () => {
  const on = (published: string, text: string): Told => ({
    ...accountOf(text, { published }),
    points: [],
  });
  const met = (a: string, b: string): string =>
    `Foreign Minister Liis Tamm of ${a} met President Inés Rojas of ${b}.`;
  const first = on("2033-05-04", met("Estonia", "Chile"));
  expect(compare(first, on("2033-05-06", met("Estonia", "Chile"))).doubts).toEqual([]);
  expect(compare(first, on("2033-09-04", met("Estonia", "Peru"))).doubts).toEqual([
    { reason: "days", days: 123 },
    {
      reason: "parties",
      parties: [
        ["CHL", "EST"],
        ["EST", "PER"],
      ],
    },
  ]);
});

test("That the sides met is told by both, in whatever words.", () => {
  const ours = told("President Liis Tamm received President Inés Rojas of Chile in Tallinn on 4 May 2033.");
  const theirs = told(
    "In Tallinn on Wednesday, President Rojas held talks with President Liis Tamm of Estonia.",
  );
  expect(compare(ours, theirs).onlyIn).toEqual([[], []]);
});

const examples = readdirSync(new URL("../../../examples/", import.meta.url))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), "utf8"));
const accounts = examples.map(told);
const anyAccount = fc.nat({ max: accounts.length - 1 });

describe("any two accounts", () => {
  it("have every point in one of the lists, once", () => {
    fc.assert(
      fc.property(anyAccount, anyAccount, (one, two) => {
        const [a, b] = [accounts[one] ?? told(""), accounts[two] ?? told("")];
        const found = compare(a, b);
        expect(pointsOf(found)).toEqual([a, b].map(({ points }) => points.map(({ text }) => text)));
        for (const { points } of found.both)
          expect(points.map(({ length }) => length > 0)).toEqual([true, true]);
      }),
      { numRuns: 40 },
    );
  });
});

it("finds nothing that only one tells, and no difference, in an account and itself", () => {
  for (const account of accounts) {
    const { both, onlyIn } = compare(account, account);
    expect(onlyIn).toEqual([[], []]);
    expect(both.flatMap(({ differences }) => differences)).toEqual([]);
  }
});

/** All points of a comparison in the order of the text. */
const pointsOf = ({ both, onlyIn }: Comparison): Sides<readonly Span[]> => {
  const ofSide = (side: 0 | 1): Span[] =>
    [...both.flatMap(({ points }) => points[side]), ...onlyIn[side]].toSorted(byPosition);
  return [ofSide(0), ofSide(1)];
};
