import { expect, test } from "vitest";
import cases from "../../../specs/languages.json" with { type: "json" };
import { buildDocument } from "../../text/build.js";
import { conventions } from "./conventions.js";
import { languageDoubt } from "./language-doubt.js";

test.each(cases)("$language", ({ text, english }) => {
  const doubt = languageDoubt(buildDocument(text, conventions));
  if (english) expect(doubt).toBeUndefined();
  else expect(doubt).toMatch(/English/);
});

test("a short text is not doubted", () =>
  expect(languageDoubt(buildDocument("Le ministre a reçu son homologue.", conventions))).toBeUndefined());
