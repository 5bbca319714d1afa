import fc from "fast-check";
import { expect, test } from "vitest";
import { CLOSING, OPENING, quoted, quotedLine } from "./quoted.js";

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(OPENING, CLOSING, "\u{e0041}", "\n"), fc.string()),
});

test("whatever the words, a quotation opens once, closes once, and hides nothing", () => {
  fc.assert(
    fc.property(anyText, (words) => {
      for (const shown of [quoted(words), quotedLine(words)]) {
        expect(shown.startsWith(OPENING) && shown.endsWith(CLOSING)).toBe(true);
        expect(shown.slice(1, -1)).not.toMatch(/[⟦⟧\u{e0000}-\u{e007f}\u202e]|\p{Cc}(?<![\n\t])/u);
      }
      expect(quotedLine(words)).not.toContain("\n");
    }),
  );
});

test("joiners stay, which some scripts need, and what is printed stays as it is", () => {
  expect(quoted("نامه‌ای — “Ça va” 👩‍🌾\n[x]")).toBe("⟦نامه‌ای — “Ça va” 👩‍🌾\n[x]⟧");
});

test("no other character becomes a mark when a reader normalises what it reads", () => {
  const others = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code)).filter(
    (character) => character !== OPENING && character !== CLOSING,
  );
  for (const form of ["NFC", "NFKC", "NFKD"])
    expect(others.filter((character) => /[⟦⟧]/.test(character.normalize(form)))).toEqual([]);
});
