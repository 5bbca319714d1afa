import { shinglesOf } from "./shingles.js";

/** The smallest value of each of 80 hash functions over the shingles of a text; empty for a text without words. */
export type Signature = Uint32Array;

/**
 * Bands of rows: two texts that share the part J of their shingles share a band with the probability 1 − (1 − J⁴)²⁰, which is
 * 0.94 for 0.6 and 0.15 for 0.3 (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4).
 */
const BANDS = 20;
const ROWS = 4;

/** MinHash (Broder 1997): of two texts as many values agree, in expectation, as the part of their shingles that they share. */
export function signatureOf(text: string): Signature {
  const shingles = shinglesOf(text);
  if (shingles.size === 0) return new Uint32Array();
  const signature = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles)
    for (let at = 0; at < signature.length; at++) {
      const value = mixed(Math.imul(shingle, MULTIPLIERS[at] ?? 1));
      if (value < (signature[at] ?? 0)) signature[at] = value;
    }
  return signature;
}

/** The finalizer of MurmurHash3 (Appleby, public domain): every bit of the input changes half of those of the output. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Odd, so that no two shingles become one; one for each function. */
const MULTIPLIERS = Uint32Array.from({ length: BANDS * ROWS }, (_, at) => mixed(at + 1) | 1);

/**
 * What to index a text by: texts that share a band may be the same.
 * @returns 20 short strings; none for a text without words
 */
export function bandsOf(signature: Signature): string[] {
  const bands: string[] = [];
  for (let from = 0; from < signature.length; from += ROWS) {
    const band = signature
      .subarray(from, from + ROWS)
      .reduce((hash, row) => mixed(Math.imul(hash, 31) ^ row), 0);
    bands.push(`${from / ROWS}.${band.toString(36)}`);
  }
  return bands;
}
