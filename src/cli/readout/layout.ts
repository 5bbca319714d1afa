import type { Formatter } from "picocolors/types.js";
import { columns, harmless, wrap } from "./text.js";

/** Words that start on a line of their own and are painted alike. */
export interface Passage {
  readonly text: string;
  readonly paint?: Formatter;
}

/** A label in the left column and passages in the right one. */
export interface Row {
  readonly label: string;
  readonly paint?: Formatter;
  readonly passages: readonly Passage[];
}

/** A heading with the rows under it; the heading may be missing. */
export interface Block {
  readonly heading?: Passage;
  readonly rows: readonly Row[];
}

const MARGIN = 2;
const GAP = 2;
const NARROW_SCREEN = 60;

/** The lines of blocks whose right columns are all aligned. */
export function layBlocks(blocks: readonly Block[], width: number): string[] {
  const indented = blocks.some(({ heading }) => heading !== undefined);
  const left = indented ? MARGIN * 2 : MARGIN;
  const labels = blocks.flatMap(({ rows }) => rows.map(({ label }) => columns(harmless(label))));
  const column = left + Math.min(Math.max(...labels, 0), width < NARROW_SCREEN ? 12 : 24) + GAP;
  return blocks.flatMap(({ heading, rows }, index) => [
    ...(indented && index > 0 ? [""] : []),
    ...(heading === undefined ? [] : layPassage(heading, MARGIN, width)),
    ...rows.flatMap((row) => layRow(row, { left, column, width })),
  ]);
}

interface Measures {
  readonly left: number;
  readonly column: number;
  readonly width: number;
}

/** The label beside the first line of its passages, or above it where the label is too wide. */
function layRow({ label, paint, passages }: Row, { left, column, width }: Measures): string[] {
  const body = passages.flatMap((passage) => layPassage(passage, column, width));
  const words = harmless(label);
  if (words === "") return body;
  const shown = " ".repeat(left) + painted(words, paint);
  const spare = column - left - columns(words);
  const [first = "", ...rest] = body;
  return spare < GAP || body.length === 0
    ? [...layPassage({ text: label, ...(paint && { paint }) }, left, width), ...body]
    : [shown + " ".repeat(spare) + first.trimStart(), ...rest];
}

/** A passage in lines, each moved in by `indent` columns. */
export function layPassage({ text, paint }: Passage, indent: number, width: number): string[] {
  const lines = wrap(harmless(text), Math.max(width - indent, 20));
  return lines.map((line) => " ".repeat(indent) + painted(line, paint));
}

const painted = (text: string, paint: Formatter | undefined): string =>
  paint === undefined ? text : paint(text);
