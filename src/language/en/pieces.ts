import type { Range } from "../../text/span.js";

/** A run of a text that goes to the tokeniser whole, and the part of the text that it belongs to. */
export interface Piece extends Range {
  readonly part: number;
}

/**
 * The most characters without a space that pass for a word. wink-nlp's time for a word grows with the
 * square of its length (measured: 25,000 letters 0.5 s, 100,000 letters 7 s); no English word is so long.
 */
export const LONGEST_WORD = 100;

/** Cuts the parts where a word would be longer than any word is; a part of ordinary text is one piece. */
export function* cutIntoPieces(source: string, parts: readonly Range[]): Generator<Piece> {
  for (const [part, { start, end }] of parts.entries()) {
    let from = start;
    // Strides from space to space, as far as they lie apart, so that ordinary text is hardly looked at.
    for (let at = start; at + LONGEST_WORD < end;) {
      const space = lastSpace(source, at, at + LONGEST_WORD);
      if (space !== undefined) at = space + 1;
      else {
        at = beforePair(source, at + LONGEST_WORD);
        yield { part, start: from, end: at };
        from = at;
      }
    }
    if (from < end) yield { part, start: from, end };
  }
}

function lastSpace(source: string, from: number, to: number): number | undefined {
  for (let at = to; at >= from; at--) if (SPACES.test(source.charAt(at))) return at;
  return undefined;
}

const SPACES = /\s/;

/** A surrogate pair is not cut in two. */
const beforePair = (source: string, at: number): number =>
  (source.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
