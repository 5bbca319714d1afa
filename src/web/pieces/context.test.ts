import { expect, test } from "vitest";
import { after, before } from "./context.js";

test("before the words stands their sentence, not the one before", () => {
  expect(before("It rained. The minister said that ")).toBe("The minister said that ");
  expect(before("He commented.\n\n")).toBe("");
  expect(before("He commented. ")).toBe("");
  expect(before("A HEADING\n\nThe minister said ")).toBe("The minister said ");
});

test("a sentence that was cut begins and ends with a whole word, and the cut is shown", () => {
  const words = "word ".repeat(13);
  expect(before(`alf${words}`)).toBe(`… ${words.slice(5)}`);
  expect(after(` ${words}hal`)).toBe(` ${words.trimEnd()} …`);
});

test("where the text begins or ends nothing was cut", () => {
  expect(before("The minister said ")).toBe("The minister said ");
  expect(after(" in May")).toBe(" in May");
});

test("after the words stands the rest of their sentence", () => {
  expect(after(" by May, he said. It rained.")).toBe(" by May, he said.");
  expect(after("\n\nThe next paragraph")).toBe("");
  expect(after("")).toBe("");
});
