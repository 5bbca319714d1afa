import type { Line } from "./lines.js";

/** Lines that are read one below the other: a column, or what stands across all of them. */
export type Block = readonly Line[];

/** Fewer lines beside each other are no columns: a date beside a place, a signature beside another. */
const FEWEST_LINES = 4;
/** Left edges that differ by less are one, in points. */
const SAME_EDGE = 3;
/** Columns take up so much of the height at least that they have together. */
const LEAST_OVERLAP = 0.5;

/** Lines beside each other, and those above and below them. */
interface Split {
  readonly above: Block;
  readonly left: Block;
  readonly right: Block;
  readonly below: Block;
}

/**
 * The blocks of a page in the order of reading: what stands above columns, each column, what stands below.
 * @param lines from top to bottom
 */
export function inReadingOrder(lines: Block): Block[] {
  if (lines.length < 2 * FEWEST_LINES) return lines.length === 0 ? [] : [lines];
  const split = widestSplit(lines);
  if (split === undefined) return [lines];
  return [split.above, split.left, split.right, split.below].flatMap(inReadingOrder);
}

/** The split with the most lines in columns. */
function widestSplit(lines: Block): Split | undefined {
  let best: Split | undefined;
  for (const edge of edgesIn(lines)) {
    const split = splitAt(edge, lines);
    if (split !== undefined && (best === undefined || sizeOf(split) > sizeOf(best))) best = split;
  }
  return best;
}

const sizeOf = ({ left, right }: Split): number => left.length + right.length;

/** Where several lines begin: a column may. */
function edgesIn(lines: Block): number[] {
  const lefts = lines.map(({ left }) => left).toSorted((a, b) => a - b);
  const edges: number[] = [];
  for (let at = 0; at < lefts.length;) {
    const edge = lefts[at] ?? 0;
    const next = lefts.findIndex((left, index) => index > at && left - edge > SAME_EDGE);
    const end = next < 0 ? lefts.length : next;
    if (end - at >= FEWEST_LINES) edges.push(edge);
    at = end;
  }
  return edges;
}

/** The longest run of lines none of which crosses the edge, where there are enough of them on both sides. */
function splitAt(edge: number, lines: Block): Split | undefined {
  const crosses = ({ left, right }: Line): boolean => left < edge - SAME_EDGE && right > edge;
  let best: Split | undefined;
  let start = 0;
  for (let end = 0; end <= lines.length; end++) {
    const line = lines[end];
    if (line !== undefined && !crosses(line)) continue;
    const split = splitOf(edge, lines, start, end);
    if (split !== undefined && (best === undefined || sizeOf(split) > sizeOf(best))) best = split;
    start = end + 1;
  }
  return best;
}

function splitOf(edge: number, lines: Block, start: number, end: number): Split | undefined {
  const run = lines.slice(start, end);
  const left = run.filter((line) => line.left < edge - SAME_EDGE);
  const right = run.filter((line) => line.left >= edge - SAME_EDGE);
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES || !areBeside(left, right)) return undefined;
  return { above: lines.slice(0, start), left, right, below: lines.slice(end) };
}

function areBeside(one: Block, other: Block): boolean {
  const [top, bottom] = [Math.min(topOf(one), topOf(other)), Math.max(bottomOf(one), bottomOf(other))];
  const shorter = Math.min(topOf(one) - bottomOf(one), topOf(other) - bottomOf(other));
  return top - bottom >= shorter * LEAST_OVERLAP;
}

const topOf = (block: Block): number => block[0]?.y ?? 0;
const bottomOf = (block: Block): number => block.at(-1)?.y ?? 0;
