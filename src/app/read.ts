import type { Circumstances } from "../reading/read-document.js";
import type { Reading } from "../reading/reading.js";
import { accountOf } from "./account.js";

/**
 * Reads a readout.
 * @param text the readout as published; every offset in the result is into it, in UTF-16 units
 * @param circumstances when and by whom it was published, where that is known; else the text is asked
 * @returns the same reading for the same arguments, always
 */
export const read = (text: string, circumstances: Circumstances = {}): Reading =>
  accountOf(text, circumstances).reading;
