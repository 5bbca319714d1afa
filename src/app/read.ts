import { english } from "../language/en/english.js";
import { readDocument, type Circumstances } from "../reading/read-document.js";
import type { Reading } from "../reading/reading.js";
import { problemsOf } from "../text/problems.js";
import { buildDocument, emptyDocument } from "../text/build.js";

/**
 * Reads a readout.
 * @param text the readout as published; every offset in the result is into it, in UTF-16 units
 * @param circumstances when and by whom it was published, where that is known; else the text is asked
 * @returns the same reading for the same arguments, always
 */
export function read(text: string, circumstances: Circumstances = {}): Reading {
  // A text that cannot be read is not cut either: it may be larger than memory.
  const readable = problemsOf(text).length === 0;
  const document = readable ? buildDocument(text, english.conventions) : emptyDocument(text);
  return readDocument(document, english, circumstances);
}
