import { expect, test } from "vitest";
import { reading } from "../../../specs/readout/sample.js";
import { ACT_KINDS, type Act } from "../../reading/reading.js";
import { circumstancesOf, verbOf } from "./act.js";

const [act] = reading.acts;
const like = (changes: Partial<Act>): Act => {
  if (act === undefined) throw new Error("the sample has acts");
  return { ...act, ...changes };
};

test("each kind has a verb for one and for several, affirmed and denied, all different", () => {
  for (const kind of ACT_KINDS) {
    const verbs = [["ISL"], ["ISL", "URY"]].flatMap((by) => [
      verbOf(like({ kind, by })),
      verbOf(like({ kind, by, negated: true })),
    ]);
    expect(new Set(verbs).size, kind).toBe(4);
  }
});

test("a commitment is put as firmly as the text puts it", () => {
  expect(verbOf(like({ strength: "firm" }))).toBe("undertakes");
  expect(verbOf(like({ strength: "intended" }))).toBe("intends");
  expect(verbOf(like({ strength: "ready", negated: true }))).toBe("is not ready");
});

test.each([
  [950, "EUR 950"],
  [4_000_000, "EUR 4,000,000"],
  [1_234_567.5, "EUR 1,234,567.5"],
])("the amount %d is given as %s", (value, words) => {
  const [amount] = like({}).amounts ?? [];
  if (amount === undefined) throw new Error("the sample has an amount");
  expect(circumstancesOf(like({ amounts: [{ ...amount, value }] }))).toContain(words);
});
