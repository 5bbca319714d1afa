import { expect, test } from "vitest";
import cases from "../../../specs/sentences.json" with { type: "json" };
import { buildDocument } from "../../text/build.js";
import { conventions } from "./conventions.js";

test.each(cases)("$text", ({ text, sentences }) => {
  const document = buildDocument(text, conventions);
  expect(document.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
