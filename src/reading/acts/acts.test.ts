import { expect, test } from "vitest";
import cases from "../../../specs/acts.json" with { type: "json" };
import { read } from "../../app/read.js";

/** Who met whom, so that the sentence of a case has somebody to mean. */
const OPENING =
  "On 4 May 2033, President of Estonia Liis Tamm received Prime Minister of Latvia Ivars Kalnins in Tallinn.";

test.each(cases)("$text", ({ text, acts }) => {
  const found = read(`${OPENING}\n\n${text}`).acts.map(
    ({ kind, by, to, due, condition, negated, evidence }) => ({
      kind,
      by,
      ...(to && { to }),
      ...(due !== undefined && { due }),
      ...(condition !== undefined && { condition }),
      ...(negated && { negated }),
      evidence: evidence.text,
    }),
  );
  expect(found).toEqual(acts);
});
