import { diffArrays } from "diff";
import type { Range } from "../../text/span.js";

/** A stretch of two texts: words that both have, that only the first has (`removed`), or only the second (`added`). */
export interface Change {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
  /** Where it stands in the first text, in UTF-16 units. */
  readonly a?: Range;
  readonly b?: Range;
}

/** Beyond so many changed words two texts are compared line by line: the work grows with the square of the changes. */
const MOST_CHANGES = 2000;

/**
 * What changes from one text to another, word by word (Myers 1986, by jsdiff).
 * @returns in order; the texts of `same` and `removed` make up the first text, those of `same` and `added` the second
 */
export function differenceOf(a: string, b: string): Change[] {
  const found =
    diffArrays(piecesOf(a, WORD), piecesOf(b, WORD), { maxEditLength: MOST_CHANGES }) ??
    diffArrays(piecesOf(a, LINE), piecesOf(b, LINE), { maxEditLength: MOST_CHANGES });
  if (found === undefined)
    return placed([
      { kind: "removed", text: a },
      { kind: "added", text: b },
    ]);
  return placed(
    found.map(({ added, removed, value }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value.join(""),
    })),
  );
}

/** A word or mark with the white space behind it. */
const WORD = /[\p{L}\p{N}\p{M}]+\s*|[^\p{L}\p{N}\p{M}]\s*/gu;
const LINE = /[^\n]*\n|[^\n]+/g;

const piecesOf = (text: string, piece: RegExp): string[] => text.match(piece) ?? [];

/** Adds the places, in which the changes follow one another. */
function placed(changes: readonly Omit<Change, "a" | "b">[]): Change[] {
  let [inA, inB] = [0, 0];
  return changes
    .filter(({ text }) => text !== "")
    .map(({ kind, text }) => {
      const a = { start: inA, end: inA + text.length };
      const b = { start: inB, end: inB + text.length };
      if (kind !== "added") inA = a.end;
      if (kind !== "removed") inB = b.end;
      return { kind, text, ...(kind !== "added" && { a }), ...(kind !== "removed" && { b }) };
    });
}
