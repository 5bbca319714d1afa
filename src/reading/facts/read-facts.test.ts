import { expect, test } from "vitest";
import cases from "../../../specs/facts.json" with { type: "json" };
import { read } from "../../app/read.js";

/** What tells nothing of an undertaking is a fact without an outcome. */
test.each(cases)("$text", ({ text, facts }) => {
  const found = read(text, { published: "2033-05-04" }).facts.flatMap(({ outcome, due }) =>
    outcome === undefined ? [] : [{ outcome, ...(due !== undefined && { due }) }],
  );
  expect(found).toEqual(facts);
});
