import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "./decode.js";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["no bytes", bytes(), "is empty"],
  ["white space", encoded(" \n\u00a0"), "holds nothing but white space"],
  ["NUL", encoded("one\ntwo\0"), "is binary: NUL at byte 8 (line 2)"],
  ["a PDF", encoded("%PDF-1.7 …"), "is a PDF"],
  ["UTF-16", bytes(0xff, 0xfe, 0x41, 0), "is UTF-16, not UTF-8"],
  ["Latin-1", bytes(0x6e, 0x0a, 0x6f, 0xe9, 0x6f), "is not UTF-8 at byte 4 (line 2)"],
  ["a stray continuation", bytes(0x61, 0x80), "is not UTF-8 at byte 2 (line 1)"],
  ["a cut character", bytes(0x61, 0xef, 0xbf), "is not UTF-8 at byte 2 (line 1)"],
  ["a broken character", bytes(0xef, 0xbf, 0x41), "is not UTF-8 at byte 1 (line 1)"],
  ["a surrogate", bytes(0x61, 0xed, 0xa0, 0x80), "is not UTF-8 at byte 2 (line 1)"],
])("%s is refused with its place", (_name, given, message) => {
  expect(() => decode(given)).toThrow(message);
});

test("a byte order mark is kept, so that offsets hold for the file as others read it", () => {
  expect(decode(encoded("\ufeffKyiv"))).toBe("\ufeffKyiv");
});

test("every other text is given back as it was", () => {
  const texts = fc.string({ unit: "grapheme" }).filter((text) => text.trim() !== "" && !text.includes("\0"));
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(!/^(?:%PDF|PK)/.test(text));
      expect(decode(encoded(text))).toBe(text);
    }),
  );
});
