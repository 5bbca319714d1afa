import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import cases from "../../../specs/dates.json" with { type: "json" };
import { conventions } from "../../language/en/conventions.js";
import { dates as words } from "../../language/en/dates.js";
import { buildDocument } from "../../text/build.js";
import { readDates, type FoundDate } from "./read-dates.js";

const read = (text: string, published?: string): readonly FoundDate[] =>
  readDates(buildDocument(text, conventions), words, published);

const reasonOf = (text: string) => read(text, "2033-05-04")[0]?.expression.why.value;

describe("dates", () => {
  test.each(cases.map(([text, published, expected]) => ({ text, published, expected })))(
    "$text",
    ({ text, published, expected }) => {
      const found = read(String(text), typeof published === "string" ? published : undefined);
      expect(found.map(({ expression }) => [expression.text.text, expression.value])).toEqual(expected);
    },
  );
});

describe("bounds", () => {
  test.each([
    ["It will be done by the end of May.", "by"],
    ["It will be done not later than 1 June.", "by"],
    ["It will be done before the year is out.", "by"],
    ["It will be paid starting from 1 June.", "from"],
    ["It has been closed since 1 March.", "from"],
    ["She stays in office until 2035.", "until"],
    ["She was in Oran from 3 to 5 May.", undefined],
    ["She was in Oran on 3 May.", undefined],
  ])("%s", (text, bound) => {
    expect(read(text, "2033-05-04").map((date) => date.bound)).toEqual([bound]);
  });
});

describe("reasons", () => {
  it("says that a full date is stated", () => {
    expect(reasonOf("They met on 3 May 2033.")).toMatchObject({ basis: "stated", rule: "dates/day-month" });
  });

  it("names the words that a completed date rests on", () => {
    const reason = reasonOf("They will meet in March.");
    expect(reason).toMatchObject({ basis: "inferred", rule: "dates/month-coming" });
    expect(reason?.evidence?.text).toBe("meet");
  });
});

describe("places", () => {
  it("reads headlines and datelines, but not the date line", () => {
    const text = " date 2033-05-04 Visit to Oran (3-4 May 2033)\n\nORAN, 4 May 2033 — The ministers met.";
    expect(read(text, "2033-05-04").map(({ expression }) => expression.text.text)).toEqual([
      "3-4 May 2033",
      "4 May 2033",
    ]);
  });

  it("gives a date inside a quotation the sentence of the quotation", () => {
    const [date] = read("“We will come in June. It is settled,” the minister said on Monday.", "2033-05-04");
    expect(date?.sentence.quotation).toBeDefined();
  });
});

const EDTF = /^(?:\d{3}X|\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?)$/;
const piece = fc.constantFrom(
  ..."on by in the May March 3 31 2033 1999 – - , . and to from of this next last week year Tuesday Sept. spring quarter first today ago two later day before will was “ ” ( ) é 3rd 4.5. / 1990s".split(
    " ",
  ),
);

describe("any text", () => {
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(" ")),
    fc.string(),
  );

  it("gives true places in order, values in EDTF, and the same for the same", () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = read(source, "2033-05-04");
        let last = 0;
        for (const { expression } of found) {
          const { start, end } = expression.text;
          expect(source.slice(start, end)).toBe(expression.text.text);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(expression.value).toMatch(EDTF);
          last = end;
        }
        expect(read(source, "2033-05-04")).toEqual(found);
      }),
    );
  });
});
