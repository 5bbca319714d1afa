import { expect, test } from "vitest";
import { pageAt } from "./pages.js";

test.each([
  [[0], 0, 1],
  [[0], 99, 1],
  [[0, 10, 30], 9, 1],
  [[0, 10, 30], 10, 2],
  [[0, 10, 30], 31, 3],
  // The second page has no text, the first neither.
  [[0, 10, 10], 10, 3],
  [[0, 0], 0, 2],
])("where pages begin at %j, %i is on page %i", (starts, offset, page) => {
  expect(pageAt(starts, offset)).toBe(page);
});
