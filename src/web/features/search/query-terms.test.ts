import { expect, test } from "vitest";
import { valueIn, withValue } from "./query-terms.js";

test("a field is set, changed and taken out again, and the rest stays", () => {
  const narrowed = withValue("embassy", "speaker", "Ana Sousa");
  expect(narrowed).toBe('embassy speaker:"Ana Sousa"');
  expect(valueIn(narrowed, "speaker")).toBe("Ana Sousa");
  expect(withValue(narrowed, "speaker", "Kofi")).toBe("embassy speaker:Kofi");
  expect(withValue(narrowed, "speaker", undefined)).toBe("embassy");
});

test("fields do not disturb each other", () => {
  const q = "party:GHA after:2032-01-01 visit";
  expect(valueIn(q, "after")).toBe("2032-01-01");
  expect(withValue(q, "party", undefined)).toBe("after:2032-01-01 visit");
  expect(valueIn("counterparty:GHA", "party")).toBeUndefined();
});

test("a value with signs that mean something in a replacement is taken as it stands", () => {
  expect(withValue("speaker:x", "speaker", "$& $1")).toBe('speaker:"$& $1"');
});
