import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Find } from "../collected.js";
import type { Collecting } from "../collecting.js";
import { pieceOf, type Piece } from "../piece.js";

/** What is in a file compressed with gzip. Of a WARC each record is compressed by itself; it is one stream all the same. */
export async function* openGzip(piece: Piece, collecting: Collecting): AsyncGenerator<Find> {
  const inner = { ...piece, depth: piece.depth + 1 };
  yield* collecting.open(await pieceOf(inner, unpacked(piece, collecting)));
}

async function* unpacked({ stream }: Piece, { spend }: Collecting): AsyncGenerator<Uint8Array> {
  const source = Readable.from(stream);
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error)).pipe(gunzip);
  for await (const chunk of gunzip) {
    if (!Buffer.isBuffer(chunk)) continue;
    spend(chunk.length);
    yield chunk;
  }
}
