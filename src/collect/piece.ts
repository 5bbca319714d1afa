import { Problem } from "../problem.js";
import type { About } from "./collected.js";
import { inMegabytes } from "./limits.js";

/** So many bytes at most show what kind something is. */
export const HEAD = 8192;

/** Something that may hold readouts: a file, an entry of an archive, an answer of a server. */
export interface Piece {
  readonly name: string;
  /** Its first bytes, by which its kind is known. */
  readonly head: Uint8Array;
  /** All of it, the head included; can be asked for once. */
  readonly stream: AsyncIterable<Uint8Array>;
  /** How many archives and letters it lies in. */
  readonly depth: number;
  /** What is known from around it: the address, what a letter's header says. */
  readonly about: About;
  /** The encoding that those who sent it declared. */
  readonly charset?: string;
}

/** What is known of a piece before its bytes are looked at. */
export type Wrapping = Omit<Piece, "head" | "stream">;

/** A piece of bytes that arrive one chunk after another. */
export async function pieceOf(
  wrapping: Wrapping,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Piece> {
  const iterator = iterate(chunks);
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    // Each chunk is wanted before the next is asked for.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await iterator.next();
    if (done === true) break;
    first.push(value);
    size += value.length;
  }
  return { ...wrapping, head: Buffer.concat(first).subarray(0, HEAD), stream: resumed(first, iterator) };
}

async function* iterate(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, undefined> {
  yield* chunks;
  return undefined;
}

async function* resumed(
  first: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array, undefined>,
): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}

/**
 * All bytes of a piece.
 * @throws Problem when there are more than `limit`
 */
export async function bytesOf({ stream }: Piece, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit)
      throw new Problem(`is larger than ${inMegabytes(limit)}`, "split it into one file for each readout");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
