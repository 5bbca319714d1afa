import { digestOf, type Digest } from "../../record/documents/digest.js";
import type { Circumstances } from "../../reading/read-document.js";
import { read } from "../read.js";
import { withReasonNamed } from "../unread.js";

export type { Digest } from "../../record/documents/digest.js";

/** A text to be read, and what is known of it: plain data, since it goes to other threads. */
export interface Text {
  readonly text: string;
  readonly circumstances: Circumstances;
}

/** Reads a text and gives all that the record keeps of its reading. */
export const digest = async ({ text, circumstances }: Text): Promise<Digest> =>
  digestOf(text, circumstances, await withReasonNamed(read(text, circumstances), text));
