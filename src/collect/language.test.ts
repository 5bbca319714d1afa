import { expect, test } from "vitest";
import languages from "../../specs/collect/languages.json" with { type: "json" };
import { languageOf } from "./language.js";

test.each(languages.cases)("$language: $text", async ({ language, text }) => {
  expect((await languageOf(text, undefined)) ?? null).toBe(language);
  // What its publisher says is believed where the text does not show it.
  expect(await languageOf(text, "sw")).toBe(language ?? "sw");
});
