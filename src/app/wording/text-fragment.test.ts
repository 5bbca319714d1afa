import fc from "fast-check";
import { expect, test } from "vitest";
import { pageAt } from "./text-fragment.js";

const URL = "https://example.org/news";

/** The directive for a passage of a text. */
function directiveFor(text: string, passage: string): string | undefined {
  const start = text.indexOf(passage);
  return pageAt(URL, text, { start, end: start + passage.length })?.slice(`${URL}#:~:text=`.length);
}

test.each([
  ["the whole text", "We agree.", "We agree.", "We%20agree."],
  [
    "words before and after it",
    "The minister said on Monday that ports will open in May, as agreed.",
    "ports will open",
    "on%20Monday%20that-,ports%20will%20open,-in%20May%2C%20as",
  ],
  [
    "dashes, commas and ampersands",
    "A well-known firm, Sale & Sons, will come.",
    "well-known firm, Sale & Sons",
    "A-,well%2Dknown%20firm%2C%20Sale%20%26%20Sons,-%2C%20will%20come.",
  ],
  [
    "white space of any kind",
    "It will \t open\u00a0an embassy soon.",
    "open\u00a0an embassy",
    "It%20will-,open%20an%20embassy,-soon.",
  ],
  ["only words of its own line", "HEADING\nWe will open.\nNotes", "We will open.", "We%20will%20open."],
  [
    "how it begins and ends where it runs over lines",
    "He said:\n“We will open an embassy in Oslo.\n“And a consulate in the north of the country.”\nEnd",
    "“We will open an embassy in Oslo.\n“And a consulate in the north of the country.”",
    "%E2%80%9CWe%20will%20open%20an%20embassy,the%20north%20of%20the%20country.%E2%80%9D",
  ],
  [
    "what is not of the Latin script",
    "Министр сказал: да.",
    "да",
    "%D0%9C%D0%B8%D0%BD%D0%B8%D1%81%D1%82%D1%80%20%D1%81%D0%BA%D0%B0%D0%B7%D0%B0%D0%BB%3A-,%D0%B4%D0%B0,-.",
  ],
])("a passage is told by %s", (_what, text, passage, directive) => {
  expect(directiveFor(text, passage)).toBe(directive);
});

test("a long passage is told by how it begins and ends", () => {
  const passage = Array.from({ length: 100 }, (_, at) => `word${at}`).join(" ");
  expect(directiveFor(passage, passage)).toBe(
    "word0%20word1%20word2%20word3%20word4,word95%20word96%20word97%20word98%20word99",
  );
});

test.each([
  ["https://example.org/a#part", "https://example.org/a#part:~:text=yes"],
  ["https://example.org/a#:~:text=no", "https://example.org/a#:~:text=yes"],
  ["http://example.org/?q=1", "http://example.org/?q=1#:~:text=yes"],
  ["javascript:alert(1)", undefined],
  ["file:///etc/passwd", undefined],
  ["notes/visit.txt", undefined],
  [undefined, undefined],
])("the page %s is linked as %s", (url, link) => {
  expect(pageAt(url, "yes", { start: 0, end: 3 })).toBe(link);
});

test("the parts of any directive stand in the text, one after another", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % text.length, b % text.length].toSorted((x, y) => x - y);
      const link = pageAt(URL, text, { start, end }) ?? "";
      const parts = link.slice(`${URL}#:~:text=`.length).split(",");
      expect(parts.length).toBeLessThanOrEqual(4);
      const flat = text.replaceAll(/\s+/g, " ");
      for (const part of parts) {
        const words = decodeURIComponent(part.replaceAll(/^-|-$/g, ""));
        // Half a character at an edge is written as what stands for such.
        expect(flat).toContain(words.replaceAll(/^\uFFFD|\uFFFD$/g, ""));
      }
    }),
  );
});
