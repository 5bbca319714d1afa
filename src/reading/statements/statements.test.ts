import { expect, test } from "vitest";
import cases from "../../../specs/statements.json" with { type: "json" };
import { read } from "../../app/read.js";

/** Who met whom, so that the sentence of a case has somebody to mean. */
const OPENING =
  "On 4 May 2033, President of Estonia Liis Tamm received Prime Minister of Latvia Ivars Kalnins in Tallinn.";

test.each(cases)("$text", ({ text, statements }) => {
  const found = read(`${OPENING}\n\n${text}`).statements.map(({ mode, speaker, content, negated }) => ({
    mode,
    speaker,
    ...(negated && { negated }),
    content: content.text,
  }));
  expect(found).toEqual(statements);
});

test("a tag between commas tells the verb that it says it with", () => {
  const { statements } = read(`${OPENING}\n\n“The ferry”, she said, “will sail again in June.”`);
  expect(statements.map(({ cue }) => cue)).toEqual(["said", "said"]);
});
