import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pieceOf, type Piece, type Wrapping } from "./piece.js";

/** A file by its path, or bytes at hand. */
export type Source = { readonly path: string } | { readonly bytes: Uint8Array };

export const sizeOf = async (source: Source): Promise<number> =>
  "bytes" in source ? source.bytes.length : (await stat(source.path)).size;

/** The first bytes, `length` at most. */
export async function headOf(source: Source, length: number): Promise<Uint8Array> {
  if ("bytes" in source) return source.bytes.subarray(0, length);
  const file = await open(source.path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export const pieceFrom = (source: Source, wrapping: Wrapping): Promise<Piece> =>
  pieceOf(wrapping, "bytes" in source ? [source.bytes] : createReadStream(source.path));
