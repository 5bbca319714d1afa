import { isBlank } from "./characters.js";
import { findBlocks } from "./lines.js";
import type { Range } from "./span.js";

const LIST_MARK = /^(?:[-–—•*·▪●]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s/i;
const SENTENCE_END = /[.!?:;…”"»)]$/;

/** What mail programs and editors wrap lines at lies within these lengths, in characters. */
const WRAPPED_AT = { least: 40, most: 120 };

/** Lines at least this long that stop in mid-sentence may have been wrapped where too few lines show it. */
const LONG_LINE = 50;

/** So many of a block's lines at least must have been full for it to have been wrapped. */
const FULL_LINES = 2 / 3;

/** Lines without a blank one between them. */
type Block = readonly Range[];

/**
 * The paragraphs of a text: blank lines part them, and so do line ends, unless the line was only wrapped.
 * Blanks around them are left out.
 */
export function findParagraphs(source: string): Range[] {
  const blocks = findBlocks(source);
  const wrapped = blocks.filter((block) => wasWrapped(source, block));
  // A block of two lines does not show whether it was wrapped, nor at what width; the others may.
  const width = widthOf((wrapped.length > 0 ? wrapped : blocks).flat());
  const joins: Join = wrapped.length > 0 ? breaksOff : breaksOffBeforeLower;
  return blocks.flatMap((block) =>
    wasWrapped(source, block)
      ? joinLines(source, block, widthOf(block), isFull)
      : joinLines(source, block, width, joins),
  );
}

const widthOf = (lines: Block): number =>
  lines.reduce((width, line) => Math.max(width, line.end - line.start), 0);

/** Whether two lines are parts of one, in a text set to `width` characters. */
type Join = (source: string, line: Range, next: Range, width: number) => boolean;

function joinLines(source: string, block: Block, width: number, joins: Join): Range[] {
  const paragraphs: { start: number; end: number }[] = [];
  block.forEach((line, index) => {
    const previous = block[index - 1];
    const current = paragraphs.at(-1);
    const continues = previous !== undefined && !isItem(source, line) && joins(source, previous, line, width);
    if (continues && current !== undefined) current.end = line.end;
    else paragraphs.push({ ...line });
  });
  return paragraphs;
}

const isItem = (source: string, { start }: Range): boolean => LIST_MARK.test(source.slice(start, start + 8));

/** Several lines of much the same length, each too full for the first word of the next. */
function wasWrapped(source: string, block: Block): boolean {
  const width = widthOf(block);
  if (block.length < 3 || width < WRAPPED_AT.least || width > WRAPPED_AT.most) return false;
  const full = block.filter((line, index) => isFull(source, line, block[index + 1], width)).length;
  return full >= (block.length - 1) * FULL_LINES;
}

function isFull(source: string, line: Range, next: Range | undefined, width: number): boolean {
  if (next === undefined) return false;
  const room = width - (line.end - line.start) - 1;
  let word = 0;
  while (word <= room && next.start + word < next.end && !isBlank(source, next.start + word)) word++;
  return word > room;
}

/** A line that is long, full, and stops in mid-sentence. */
const breaksOff: Join = (source, line, next, width) =>
  line.end - line.start >= LONG_LINE &&
  width <= WRAPPED_AT.most &&
  isFull(source, line, next, width) &&
  !SENTENCE_END.test(source.charAt(line.end - 1));

/** A headline breaks off too, but prose begins with a capital. */
const breaksOffBeforeLower: Join = (source, line, next, width) =>
  /\p{Ll}/u.test(source.charAt(next.start)) && breaksOff(source, line, next, width);
