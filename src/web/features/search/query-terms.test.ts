import { expect, test } from "vitest";
import { hasTerm, withTerm } from "./query-terms.js";

test("a condition is put in and taken out again, the rest stays", () => {
  const narrowed = withTerm("embassy", 'speaker:"Ana Sousa"');
  expect(narrowed).toBe('embassy speaker:"Ana Sousa"');
  expect(hasTerm(narrowed, 'speaker:"Ana Sousa"')).toBe(true);
  expect(withTerm(narrowed, 'speaker:"Ana Sousa"')).toBe("embassy");
});

test("a condition is not taken for a longer one", () => {
  expect(hasTerm("party:GHANA", "party:GHA")).toBe(false);
});
