import { expect, test } from "vitest";
import { read } from "../app/read.js";
import { relationsOfReadout } from "./relations.js";

const relationsOf = (text: string): readonly (readonly string[])[] =>
  relationsOfReadout({ reading: read(text, { published: "2033-05-04" }) });

test("a readout in which nobody meets is about the two parties that it names most", () => {
  const text =
    "Ghana and Portugal took stock of what was promised. Ghana has lent Portugal a mask. The Portuguese yard has two ships. Togo has one.";
  expect(relationsOf(text)).toEqual([["GHA", "PRT"]]);
});

test("where a third is named as often as the second it is not said which two", () => {
  expect(
    relationsOf(
      "Ghana has ships. Ghana and Togo have a mask. Togo has one. Ghana has two. Benin has a yard. Benin has fish.",
    ),
  ).toEqual([]);
});

test("the money of a country names no party", () => {
  expect(
    relationsOf(
      "Ghana and Portugal spent 5 million US dollars. Ghana has 2 million US dollars, Portugal 3 million US dollars.",
    ),
  ).toEqual([["GHA", "PRT"]]);
});
