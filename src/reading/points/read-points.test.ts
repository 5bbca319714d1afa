import { expect, test } from "vitest";
import cases from "../../../specs/points.json" with { type: "json" };
import { accountOf } from "../../app/account.js";

test.each(cases)("$what", ({ text, points }) => {
  expect(
    accountOf(text)
      .points()
      .map((point) => point.text.text),
  ).toEqual(points);
});

test("A number is told with what it counts, in digits.", () => {
  const [point] = accountOf("Estonia sends fifteen engineers and 60 million euros by 2034.").points();
  expect(point?.numbers.map(({ value, text }) => [value, text.text])).toEqual([
    ["15", "fifteen"],
    ["60", "60"],
  ]);
  expect(point?.numbers[0]?.counted[0]).toBe("engin");
});
