import { expect, test } from "vitest";
import cases from "../../../specs/furniture.json" with { type: "json" };
import { buildDocument } from "../../text/build.js";
import type { Paragraph } from "../../text/document.js";
import type { Range } from "../../text/span.js";
import { conventions } from "./conventions.js";

/** A paragraph with the words in place of the offsets. */
function inWords(text: string, { kind, start, end, date, place, publisher }: Paragraph): object {
  const words = (range: Range): string => text.slice(range.start, range.end);
  return {
    kind,
    text: text.slice(start, end),
    ...(date && { date: words(date) }),
    ...(place && { place: words(place) }),
    ...(publisher && { publisher: words(publisher) }),
  };
}

test.each(cases)("$text", ({ text, paragraphs }) => {
  const document = buildDocument(text, conventions);
  expect(document.paragraphs.map((paragraph) => inWords(text, paragraph))).toEqual(paragraphs);
});
