import type { Reading } from "../reading/reading.js";

/** A readout as the record holds it: what following it up needs. */
export interface Readout {
  /** SHA-256 of the text, in hexadecimal. */
  readonly id: string;
  /** By which people name it: the file's name without its ending. */
  readonly name: string;
  /** ISO date. */
  readonly published?: string;
  readonly publisher?: string;
  /** Where it stands on the web. */
  readonly address?: string;
  /** The party whose account it is, where its publisher or its address tells. */
  readonly side?: string;
  readonly text: string;
  readonly reading: Reading;
}

/**
 * Order of time; of one day the fuller account first, since the other takes for known what it tells in full; and by id, so that it is the
 * same always.
 */
export const byTime = (a: Readout, b: Readout): number =>
  compare(a.published ?? "9999", b.published ?? "9999") ||
  b.reading.acts.length - a.reading.acts.length ||
  compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
