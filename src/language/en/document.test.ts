import fc from "fast-check";
import { describe, expect, test } from "vitest";
import quotationCases from "../../../specs/quotations.json" with { type: "json" };
import sentenceCases from "../../../specs/sentences.json" with { type: "json" };
import furnitureCases from "../../../specs/furniture.json" with { type: "json" };
import { buildDocument } from "../../text/build.js";
import { isBlank } from "../../text/characters.js";
import { isProse, type Document } from "../../text/document.js";
import { formOf } from "../../text/fold.js";
import type { Range } from "../../text/span.js";
import type { Token } from "../../text/token.js";
import { conventions } from "./conventions.js";

const samples = [...quotationCases, ...sentenceCases, ...furnitureCases].map(({ text }) => text);

/** Marks, odd characters and bits of readouts, in any order. */
const scraps = fc.constantFrom(
  ..."“”‘’\"'«»„.,!?…;:()[]-–—\n\t 1aAé".split(""),
  ..."\0\u0007\u00a0\u00ad\u0301\u200b\u200f\u2028\u202e\u2060\ufeff\ufffd\ud800\udc00中ЖعỴ½＂。".split(""),
  ..."\r\n\n|\r\n|👍🏽|🇬🇭|U.S. |H.E. Mr. |p.m. |Ha. |No. 5|cannot |Ampofo-Darko |http://a.b/c |he said. |ACCRA, May 3 — |date 2033-05-03 |Source: X|(a) |2. |whomst'd've".split(
    "|",
  ),
);

const texts = fc.oneof(
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .tuple(fc.constantFrom(...samples), fc.nat(200), fc.nat(6), scraps)
    .map(([text, at, cut, scrap]) => text.slice(0, at) + scrap + text.slice(at + cut)),
);

const build = (text: string): Document => buildDocument(text, conventions);

const holds = (property: (document: Document) => void): void =>
  fc.assert(
    fc.property(texts, (text) => property(build(text))),
    { numRuns: 500 },
  );

const isInOrder = (ranges: readonly Range[]): boolean =>
  ranges.every((range, index) => (ranges[index - 1]?.end ?? 0) <= range.start && range.start < range.end);

/** The tokens of a document but for the stand-ins for quotations, in the order of the text. */
const tokensOf = ({ sentences }: Document): Token[] =>
  sentences
    .flatMap(({ tokens }) => tokens)
    .filter(({ pos }) => pos !== "QUOTE")
    .toSorted((a, b) => a.start - b.start);

describe("whatever the text", () => {
  test("paragraphs stand in it, in order and apart", () =>
    holds(({ source, paragraphs }) => {
      expect(isInOrder(paragraphs)).toBe(true);
      expect(paragraphs.every(({ end }) => end <= source.length)).toBe(true);
      expect(paragraphs.every(({ index }, place) => index === place)).toBe(true);
    }));

  test("what furniture names stands in it", () =>
    holds(({ paragraphs }) => {
      for (const { start, end, date, place, publisher } of paragraphs) {
        for (const named of [date, place, publisher]) {
          if (named !== undefined) expect(start <= named.start && named.end <= end).toBe(true);
        }
      }
    }));

  test("tokens are the words of the text: in order, apart, none invented", () =>
    holds((document) => {
      const tokens = tokensOf(document);
      expect(isInOrder(tokens)).toBe(true);
      for (const { start, end, text, form } of tokens) {
        expect(document.source.slice(start, end)).toBe(text);
        expect(form).toBe(formOf(text) || text);
      }
    }));

  test("whatever can be seen is in a token, but for list marks and the marks of quotations", () =>
    holds((document) => {
      const { source, paragraphs, quotations } = document;
      const covered = new Set<number>();
      for (const { start, end } of tokensOf(document)) for (let at = start; at < end; at++) covered.add(at);
      for (const { outer } of quotations) covered.add(outer.start).add(outer.end - 1);
      for (const { start, end } of paragraphs) {
        for (let at = start; at < end; at++) {
          if (!isBlank(source, at) && !source.includes("whomst")) expect(covered.has(at)).toBe(true);
        }
      }
    }));

  test("sentences hold their tokens, stand in their paragraph, and are numbered", () =>
    holds(({ sentences }) => {
      sentences.forEach(({ index, start, end, tokens, paragraph }, place) => {
        expect(index).toBe(place);
        expect(isInOrder(tokens)).toBe(true);
        expect([tokens[0]?.start, tokens.at(-1)?.end]).toEqual([start, end]);
        expect(paragraph.start <= start && end <= paragraph.end).toBe(true);
      });
    }));

  test("quotations stand in prose, in order and apart, each carried by one sentence", () =>
    holds(({ paragraphs, quotations, sentences }) => {
      expect(isInOrder(quotations.map(({ outer }) => outer))).toBe(true);
      const carried = sentences.flatMap(({ tokens }) => tokens.flatMap(({ quotation }) => quotation ?? []));
      expect(carried).toEqual(quotations);
      for (const { start, end, outer } of quotations) {
        expect(outer.start <= start && start < end && end <= outer.end).toBe(true);
        expect(paragraphs.some((paragraph) => isProse(paragraph) && paragraph.start <= outer.start)).toBe(
          true,
        );
      }
    }));

  test("the same text gives the same document, whatever was read before", () =>
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = JSON.stringify(build(text));
        build(other);
        expect(JSON.stringify(build(text))).toBe(first);
      }),
      { numRuns: 200 },
    ));
});

test("paragraphs of prose are read alike alone and together", () => {
  const prose = fc.constantFrom(...sentenceCases.map(({ text }) => `On Monday they met. ${text}`));
  const words = (document: Document): string[] =>
    document.sentences.map(({ tokens }) => tokens.map(({ text, pos }) => `${text}/${pos}`).join(" "));
  fc.assert(
    fc.property(fc.array(prose, { minLength: 1, maxLength: 5 }), (parts) => {
      expect(words(build(parts.join("\n\n")))).toEqual(parts.flatMap((part) => words(build(part))));
    }),
    { numRuns: 100 },
  );
});
