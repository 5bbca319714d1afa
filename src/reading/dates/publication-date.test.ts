import { describe, expect, it, test } from "vitest";
import { conventions } from "../../language/en/conventions.js";
import { dates as words } from "../../language/en/dates.js";
import { buildDocument } from "../../text/build.js";
import { publicationDate, type PublicationDate } from "./publication-date.js";

const dateOf = (text: string, given?: string): PublicationDate | undefined =>
  publicationDate(buildDocument(text, conventions), words, given);

describe("the publication date", () => {
  test.each([
    ["what is given", " date 2033-05-04 They met.", "2033-05-05", "2033-05-05", "dates/given"],
    ["the date line", " date 2033-05-04 They met on 3 May 2033.", undefined, "2033-05-04", "dates/date-line"],
    [
      "a published line",
      "Published: 4 May 2033\n\nThey met on 3 May 2033.",
      undefined,
      "2033-05-04",
      "dates/published-line",
    ],
    ["a dateline", "ORAN, 4 May 2033 — They met on 3 May 2033.", undefined, "2033-05-04", "dates/dateline"],
    [
      "the first full date",
      "They met in Oran on 3 May 2033, not on 2 May 2033.",
      undefined,
      "2033-05-03",
      "dates/first-full-date",
    ],
    [
      "the end of a first range",
      "They met in Oran on 3–5 May 2033.",
      undefined,
      "2033-05-05",
      "dates/first-full-date",
    ],
    [
      "a dateline without a year",
      "ORAN, May 4 — They met on 3 May 2033.",
      undefined,
      "2033-05-04",
      "dates/dateline-year",
    ],
    [
      "the text where what is given is no date",
      "They met on 3 May 2033.",
      "yesterday",
      "2033-05-03",
      "dates/first-full-date",
    ],
  ])("is taken from %s", (_, text, given, value, rule) => {
    expect(dateOf(text, given)).toMatchObject({ value, reason: { rule } });
  });

  it("is stated by furniture and inferred from prose", () => {
    expect(dateOf("ORAN, 4 May 2033 — They met.")?.reason.basis).toBe("stated");
    expect(dateOf("They met on 3 May 2033.")?.reason.basis).toBe("inferred");
  });

  it("is unknown where no full date stands", () => {
    expect(dateOf("They met today, in May.")).toBeUndefined();
  });
});
