import { fold } from "../../text/fold.js";

/** Words in a row that count as one feature: fewer are in every readout, more do not outlive small edits. */
const WORDS = 4;

/** The hashes (32 bits) of all runs of four words of a text, however they are spelled in capitals and accents. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = [
    ...fold(text)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map(([word]) => hashOf(word));
  const shingles = new Set<number>();
  const last = Math.max(words.length - WORDS, 0);
  for (let at = 0; at <= last && words.length > 0; at++)
    shingles.add(words.slice(at, at + WORDS).reduce(combined, SEED));
  return shingles;
}

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 units. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = combined(hash, word.charCodeAt(at));
  return hash;
}

const combined = (hash: number, value: number): number => Math.imul(hash ^ value, PRIME) >>> 0;

/** The part of the smaller set that is in the other too: 1 where a text was only cut. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}
