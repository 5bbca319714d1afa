import { expect, test } from "vitest";
import cases from "../../../specs/people.json" with { type: "json" };
import { read } from "../../app/read.js";

test.each(cases)("$text", ({ text, people }) => {
  const found = read(text).people.map(({ name, office, party }) => ({ name, office, party }));
  expect(found).toEqual(people);
});
