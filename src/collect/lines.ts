import { Problem } from "../problem.js";
import { inMegabytes } from "./limits.js";

/** A line with its number, counted from 1, without its line end. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream, one at a time.
 * @throws Problem when one is longer than `limit` bytes
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let rest: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield { number, bytes: Buffer.concat([...rest, chunk.subarray(start, end)]) };
      number++;
      rest = [];
      size = 0;
      start = end + 1;
    }
    rest.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > limit) throw new Problem(`has a line longer than ${inMegabytes(limit)}`, "split it");
  }
  if (size > 0) yield { number, bytes: Buffer.concat(rest) };
}
