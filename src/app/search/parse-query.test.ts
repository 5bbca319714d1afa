import { expect, test } from "vitest";
import { Problem } from "../../problem.js";
import { parseQuery } from "./parse-query.js";

const plain = { prefix: false, negated: false };

test.each([
  ["wharf", { parts: [{ value: "wharf", ...plain }] }],
  [
    " two  words ",
    {
      parts: [
        { value: "two", ...plain },
        { value: "words", ...plain },
      ],
    },
  ],
  ['"two words"', { parts: [{ value: "two words", ...plain }] }],
  ["“two words”", { parts: [{ value: "two words", ...plain }] }],
  ["embass*", { parts: [{ value: "embass", prefix: true, negated: false }] }],
  [
    "sea -fish",
    {
      parts: [
        { value: "sea", ...plain },
        { value: "fish", prefix: false, negated: true },
      ],
    },
  ],
  ["two-hour", { parts: [{ value: "two-hour", ...plain }] }],
  ['speaker:"Willie Tarosa"', { parts: [{ field: "speaker", value: "Willie Tarosa", ...plain }] }],
  ["PARTY:ghana", { parts: [{ field: "party", value: "ghana", ...plain }] }],
  [
    "at 10:30",
    {
      parts: [
        { value: "at", ...plain },
        { value: "10:30", ...plain },
      ],
    },
  ],
  ["after:2033", { parts: [], after: "2033-01-01" }],
  [
    "a after:2033-05 before:2034-06-22",
    { parts: [{ value: "a", ...plain }], after: "2033-05-01", before: "2034-06-22" },
  ],
])("%s", (text, query) => expect(parseQuery(text)).toEqual(query));

test.each([
  ["", "is empty", "words"],
  ["   ", "is empty", "words"],
  ["-fish", "says only what is not to be met", "say also"],
  ["“open", "a quotation mark is not closed, from ““open” on (character 1)", "words"],
  ['a b"c d', "a quotation mark is not closed", "words"],
  ["speakr:Tarosa", "there is no field speakr:", "did you mean speaker:?"],
  ["colour:red", "there is no field colour:", "the fields are speaker, person"],
  ["em*", "em* is too short", "3 letters"],
  ["topic:", "topic: has no value", "words"],
  ["!!!", "“!!!” holds no word", "words"],
  ["before:May", "before:May is no date", "2034-06"],
  ["after:2033-02-30", "after:2033-02-30 is no date", "2034-06"],
])("%s is refused, and it is said why", (text, message, remedy) => {
  const refusal = (): unknown => parseQuery(text);
  expect(refusal).toThrow(Problem);
  expect(refusal).toThrow(message);
  expect(refusal).toThrow(expect.objectContaining({ remedy: expect.stringContaining(remedy) }));
});
