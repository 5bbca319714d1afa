import { expect, test } from "vitest";
import cases from "../../../specs/quotations.json" with { type: "json" };
import { buildDocument } from "../../text/build.js";
import { conventions } from "./conventions.js";

test.each(cases)("$text", ({ text, statements }) => {
  const { quotations } = buildDocument(text, conventions);
  expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(statements);
});
