import fc from "fast-check";
import { expect, test } from "vitest";
import { reading, source } from "../../../specs/readout/sample.js";
import { spanOf } from "../../text/span.js";
import type { Reading, Statement } from "../reading.js";
import { page } from "./page.js";

const NOTHING: Reading = {
  people: [],
  dates: [],
  statements: [],
  encounters: [],
  acts: [],
  facts: [],
  notes: [],
};
const OPTIONS = { title: "sample.txt", explain: false };

/** What a browser shows in the column of the text. */
const textOf = (html: string): string =>
  [...html.matchAll(/<div class="text" dir="auto">(.*?)<\/div>/gs)]
    .map(([, inner = ""]) => unescaped(inner.replace(/<[^>]*>/g, "")))
    .join("");

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#13": "\r",
  amp: "&",
};
const unescaped = (html: string): string =>
  html.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Whether tags close in the order in which they were opened. */
function isNested(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, tag = ""] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
    if (slash === "/") {
      if (open.pop() !== tag) return false;
    } else if (!["meta", "input"].includes(tag)) open.push(tag);
  }
  return open.length === 0;
}

const statement = (start: number, end: number, text: string): Statement => ({
  mode: "indirect",
  speaker: "ISL",
  content: spanOf(text, start, end),
  why: {},
});

test("the text of the page is the text of the source, with marks that cross and nest", () => {
  const html = page(reading, source, OPTIONS);
  expect(textOf(html)).toBe(source);
  expect(isNested(html)).toBe(true);
});

test("a mark that crosses another is broken and goes on after it", () => {
  const text = "0123456789";
  const html = page(
    { ...NOTHING, statements: [statement(1, 6, text), statement(4, 9, text)] },
    text,
    OPTIONS,
  );
  const inner = /dir="auto">(.*?)<\/div>/.exec(html)?.[1] ?? "";
  expect(inner.replace(/<mark[^>]*>/g, "[").replace(/<\/mark>/g, "]")).toBe("0[123[45]][678]9");
});

test("the margin names every find", () => {
  const html = unescaped(page(reading, source, OPTIONS));
  for (const words of [
    "<b>held: official meeting · Reykjavík · 14 May 2034</b>",
    "<b>Sólveig Arnarbrún (Iceland)</b>",
    "<b>Iceland undertakes → Uruguay</b></a><span>due 2035</span>",
    "<b>Uruguay undertakes not to</b>",
    "<b>third quarter of 2034</b></a><span>“the third quarter”</span>",
    "<b>Martín Echegoyen</b></a><span>Foreign Minister</span><span>Uruguay</span>",
  ])
    expect(html).toContain(words);
});

test("a person is introduced once and named again in later paragraphs", () => {
  const html = page(reading, source, OPTIONS);
  expect(html.match(/<b>Martín Echegoyen<\/b>/g)).toHaveLength(2);
  expect(html.match(/<span>Foreign Minister<\/span>/g)).toHaveLength(1);
});

test("reasons can be unfolded when asked for", () => {
  expect(page(reading, source, OPTIONS)).not.toContain("<details>");
  const html = page(reading, source, { ...OPTIONS, explain: true });
  expect(html).toContain("<li>status held: stated by “received” (1:40); rule encounters/tense</li>");
});

test("nothing of a hostile text, title or name becomes markup, and the page loads nothing", () => {
  const hostile = `</mark><script>alert(1)</script><img src=x onerror="alert('2')">&lt;&#60;`;
  const text = `“${hostile}” he said.`;
  const person = { name: hostile, office: hostile, party: hostile, mentions: [hostile], why: {} };
  const place = spanOf(text, 1, 1 + hostile.length);
  const html = page(
    {
      ...NOTHING,
      publisher: hostile,
      notes: [hostile],
      people: [{ ...person, places: [place], evidence: place }],
      statements: [{ mode: "direct", speaker: hostile, cue: hostile, content: place, why: {} }],
    },
    text,
    { title: hostile, explain: true },
  );
  expect(textOf(html)).toBe(text);
  const tags = html.replace(/"[^"]*"/g, '""');
  expect(tags).not.toMatch(/<script|<img|<[^>]*\s(?:src|onerror)=/);
  expect(html).toContain("default-src 'none'");
});

test("any text with any marks: all of it is there, and all tags are nested", () => {
  const characters = fc.constantFrom(
    "a",
    " ",
    "\n",
    "\r",
    "<",
    ">",
    "&",
    "'",
    '"',
    "”",
    "م",
    "😀",
    "&amp;",
    "</div>",
    ". ",
  );
  const texts = fc.array(characters, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(""));
  const ranges = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 8 });
  fc.assert(
    fc.property(texts, ranges, (text, pairs) => {
      const statements = pairs.flatMap(([one, other]) => {
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].toSorted(
          (a, b) => a - b,
        );
        return start < end ? [statement(start, end, text)] : [];
      });
      const html = page({ ...NOTHING, statements, dates: [] }, text, OPTIONS);
      expect(textOf(html)).toBe(text);
      expect(isNested(html)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("every find has a place of its own to link to", () => {
  const html = page(reading, source, OPTIONS);
  const ids = [...html.matchAll(/ id="(f\d+)"/g)].map(([, id]) => id);
  const links = [...html.matchAll(/ href="#(f\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});
