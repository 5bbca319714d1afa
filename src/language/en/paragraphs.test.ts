import { expect, test } from "vitest";
import cases from "../../../specs/paragraphs.json" with { type: "json" };
import { buildDocument } from "../../text/build.js";
import { conventions } from "./conventions.js";

test.each(cases)("$text", ({ text, paragraphs }) => {
  const document = buildDocument(text, conventions);
  expect(document.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});
