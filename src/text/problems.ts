import { trimRange } from "./characters.js";

/** Why a text cannot be read: a code for programs, words for people. */
export interface TextProblem {
  readonly code: "empty" | "binary" | "too-long";
  readonly message: string;
}

/**
 * The longest text that is read, in UTF-16 units. A readout of a thousand pages has two million; a text of this
 * length takes 1 GB of memory to cut (measured), and reading it more.
 */
export const LONGEST_TEXT = 16_000_000;

/** What no text has but binary data are full of: control characters, and what a decoder could not read. */
const NOT_TEXT = /[\0-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g;

/** A larger share of such characters than this is no accident. */
const MOST_NOT_TEXT = 0.02;

/** So much of a text shows whether it is one, in UTF-16 units. */
const SAMPLE = 100_000;

/**
 * What keeps a text from being read.
 * @returns an empty list where nothing does
 */
export function problemsOf(text: string): readonly TextProblem[] {
  if (text.length > LONGEST_TEXT) {
    return [
      {
        code: "too-long",
        message: `the text has ${text.length} characters, more than the ${LONGEST_TEXT} that are read`,
      },
    ];
  }
  if (trimRange(text, { start: 0, end: text.length }) === undefined && !text.includes("\0")) {
    return [{ code: "empty", message: "there is no text" }];
  }
  if (isBinary(text)) return [{ code: "binary", message: "this is binary data, not text" }];
  return [];
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const strange = sample.match(NOT_TEXT)?.length ?? 0;
  return strange / sample.length > MOST_NOT_TEXT;
}
