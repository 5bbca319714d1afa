import type { Block } from "./columns.js";
import type { Line } from "./lines.js";

/** A line with the page that it stands on, counted from 1. */
export interface PlacedLine extends Line {
  readonly page: number;
}

/** A block of a page, in the order of reading. */
export interface PlacedBlock {
  readonly page: number;
  readonly lines: Block;
}

/** A distance between baselines so many times the usual one, both in sizes of type, parts paragraphs. */
const WIDE = 1.3;
const OTHER_SIZE = 0.12;
/** In parts of the size of type. */
const INDENT = 0.9;
/** A last line ends so far from the edge, in parts of the width of its block. */
const SHORT = 0.12;

const SENTENCE_END = /[.!?:;][”"’»)\]]*$/;
const LOWER = /^\p{Ll}/u;
const LIST_MARK = /^(?:[-–•▪●*]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s/;

/** The paragraphs of a document, each as its lines; one may go on in the next column or on the next page. */
export function paragraphsOf(blocks: readonly PlacedBlock[]): PlacedLine[][] {
  const paragraphs: PlacedLine[][] = [];
  let isFull = false;
  for (const { page, lines } of blocks) {
    const usual = usualDistance(lines);
    const width = widthOf(lines);
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      const last = paragraphs.at(-1);
      const isNew =
        before === undefined ? !goesOn(last, line, isFull) : beginsAnew(before, line, usual, width);
      if (isNew || last === undefined) paragraphs.push([{ ...line, page }]);
      else last.push({ ...line, page });
      isFull = !isShort(line, width);
    }
  }
  return paragraphs;
}

/** Whether a paragraph that a column or page broke off, after a full line or within a sentence, goes on with this line. */
function goesOn(paragraph: readonly PlacedLine[] | undefined, line: Line, isFull: boolean): boolean {
  const last = paragraph?.at(-1);
  if (last === undefined || isOtherSize(last, line) || LIST_MARK.test(line.text)) return false;
  return !SENTENCE_END.test(last.text.trim()) && (isFull || LOWER.test(line.text));
}

/** Where the lines of a block begin and end. */
interface Width {
  readonly left: number;
  readonly right: number;
}

const widthOf = (lines: Block): Width => ({
  left: Math.min(...lines.map(({ left }) => left)),
  right: Math.max(...lines.map(({ right }) => right)),
});

function beginsAnew(before: Line, line: Line, usual: number, width: Width): boolean {
  if (distance(before, line) > usual * WIDE || isOtherSize(before, line) || LIST_MARK.test(line.text))
    return true;
  const isIndented = isInside(line, width) && !isInside(before, width);
  return SENTENCE_END.test(before.text.trim()) && (isIndented || isShort(before, width));
}

const isInside = ({ left, size }: Line, width: Width): boolean => left - width.left > INDENT * size;

const isShort = (line: Line, { left, right }: Width): boolean => right - line.right > SHORT * (right - left);

const isOtherSize = (one: Line, other: Line): boolean =>
  Math.abs(one.size - other.size) > OTHER_SIZE * Math.max(one.size, other.size);

const distance = (before: Line, line: Line): number => (before.y - line.y) / Math.max(before.size, line.size);

/** The distance between lines of a paragraph: what a quarter of all distances stay below. */
function usualDistance(lines: Block): number {
  const distances = lines
    .slice(1)
    .map((line, index) => distance(lines[index] ?? line, line))
    .filter((found) => found > 0)
    .toSorted((a, b) => a - b);
  return distances[Math.floor(distances.length / 4)] ?? Infinity;
}
