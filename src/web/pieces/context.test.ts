import { expect, test } from "vitest";
import { after, before } from "./context.js";

test("before the words stands their sentence, not the one before", () => {
  expect(before("It rained. The minister said that ")).toBe("The minister said that ");
  expect(before("He commented.\n\n")).toBe("");
  expect(before("He commented. ")).toBe("");
  expect(before("A HEADING\n\nThe minister said ")).toBe("The minister said ");
});

test("a long sentence is cut at a word, and the cut is shown", () => {
  const words = "word ".repeat(40);
  expect(before(words)).toMatch(/^… word /);
  expect(after(` ${words}`)).toMatch(/ word …$/);
});

test("after the words stands the rest of their sentence", () => {
  expect(after(" by May, he said. It rained.")).toBe(" by May, he said.");
  expect(after("\n\nThe next paragraph")).toBe("");
  expect(after("")).toBe("");
});
