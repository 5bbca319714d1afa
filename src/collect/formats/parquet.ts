import { parquetMetadataAsync, parquetReadObjects, type AsyncBuffer, type Compressors } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { Find } from "../collected.js";
import type { Collecting } from "../collecting.js";
import { bytesOf, type Piece } from "../piece.js";
import { rowFound } from "./rows.js";

/** Rows are read so many at a time, so that not all of a table is in memory as objects. */
const AT_A_TIME = 500;

/** Each row of a Parquet table is a readout. */
export async function* openParquet(piece: Piece, collecting: Collecting): AsyncGenerator<Find> {
  const bytes = await bytesOf(piece, collecting.limits.bytes);
  const file = bufferOf(bytes);
  const metadata = await parquetMetadataAsync(file);
  const bounded = boundedBy(collecting);
  const total = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < total; rowStart += AT_A_TIME) {
    const rowEnd = Math.min(rowStart + AT_A_TIME, total);
    // Groups of rows follow one another: the memory holds one.
    // oxlint-disable-next-line no-await-in-loop
    const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd, compressors: bounded });
    for (const [index, row] of rows.entries()) {
      const number = rowStart + index + 1;
      const line = Buffer.from(JSON.stringify(row, (_key, value: unknown) => plain(value)));
      // oxlint-disable-next-line no-await-in-loop
      yield await rowFound(row, { piece, number, bytes: line, kind: "jsonLines" }, collecting);
    }
  }
}

const plain = (value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);

function bufferOf(bytes: Uint8Array): AsyncBuffer {
  const { buffer, byteOffset, byteLength } = new Uint8Array(bytes);
  return {
    byteLength,
    slice: (start, end) => buffer.slice(byteOffset + start, byteOffset + (end ?? byteLength)),
  };
}

/** The decompressors, each made to ask first whether there is room for what comes out. */
function boundedBy({ spend }: Collecting): Compressors {
  return Object.fromEntries(
    Object.entries(compressors).map(([codec, decompress]) => [
      codec,
      (input: Uint8Array, outputLength: number): Uint8Array => {
        spend(outputLength);
        return decompress(input, outputLength);
      },
    ]),
  );
}
