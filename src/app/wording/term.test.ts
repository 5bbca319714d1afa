import { expect, test } from "vitest";
import { termInWords } from "./term.js";

test.each([
  [{}, undefined],
  [{ from: "2033-05" }, "from May 2033"],
  [{ to: "2034-01-31" }, "until 31 January 2034"],
  [{ from: "2033", to: "2034" }, "2033 to 2034"],
])("%o: %s", (term, words) => expect(termInWords(term)).toBe(words));
