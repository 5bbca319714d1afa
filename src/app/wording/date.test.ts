import { expect, test } from "vitest";
import cases from "../../../specs/dates-in-words.json" with { type: "json" };
import { dateInWords } from "./date.js";

test.each(cases.map(([edtf = "", words = ""]) => ({ edtf, words })))("$edtf is $words", ({ edtf, words }) => {
  expect(dateInWords(edtf)).toBe(words);
});
