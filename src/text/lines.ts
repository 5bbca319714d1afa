import { trimRange } from "./characters.js";
import type { Range } from "./span.js";

const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/** The lines of a text without the blanks around them, in blocks that blank lines part. */
export function findBlocks(source: string): Range[][] {
  const blocks: Range[][] = [];
  let block: Range[] = [];
  for (const line of findLines(source)) {
    if (line === undefined) block = [];
    else if (block.push(line) === 1) blocks.push(block);
  }
  return blocks;
}

/** @returns undefined for a blank line */
function* findLines(source: string): Generator<Range | undefined> {
  let start = 0;
  for (const { index, 0: end } of source.matchAll(LINE_END)) {
    yield trimRange(source, { start, end: index });
    start = index + end.length;
  }
  yield trimRange(source, { start, end: source.length });
}
