import { english } from "../language/en/english.js";
import { readAccount, type Account, type Circumstances } from "../reading/read-document.js";
import { buildDocument, emptyDocument } from "../text/build.js";
import { problemsOf } from "../text/problems.js";

/** Reads a readout so that it can be compared with another; arguments and reading are those of `read`. */
export function accountOf(text: string, circumstances: Circumstances = {}): Account {
  // A text that cannot be read is not cut either: it may be larger than memory.
  const readable = problemsOf(text).length === 0;
  const document = readable ? buildDocument(text, english.conventions) : emptyDocument(text);
  return readAccount(document, english, circumstances);
}
