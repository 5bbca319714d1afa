import type { Selection } from "./selection.js";

/** Text in UTF-8, or bytes; in pieces of any size. */
export type Chunks = AsyncIterable<string | Uint8Array>;

/** Writes what is selected: the same selection gives the same bytes. */
export type Writer = (selection: Selection) => Chunks;

/** A form in which the record is handed on. */
export interface Format {
  /** By which it is asked for. */
  readonly name: string;
  /** What it holds and who reads it, in a few words. */
  readonly about: string;
  readonly mediaType: string;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  /** Each is loaded only where it is used. */
  readonly load: () => Promise<Writer>;
}
