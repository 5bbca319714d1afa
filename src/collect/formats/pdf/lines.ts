/** Words that a page sets in one go; measures in points, from the lower left corner. */
export interface Item {
  readonly str: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** Words on one baseline with no wide gap between them: a line, or what a column has of one. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** In parts of the size of type: baselines this close are one; a gap this wide is a space; one this wide a gutter. */
const SAME_BASELINE = 0.35;
const SPACE = 0.12;
const GUTTER = 1.4;

/** The lines of a page, from top to bottom and, on one height, from left to right. */
export function linesOn(items: readonly Item[]): Line[] {
  const visible = items.filter(({ str, fontSize }) => str.trim() !== "" && fontSize > 0);
  const rows: Item[][] = [];
  for (const item of visible.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSame =
      first !== undefined && first.y - item.y < SAME_BASELINE * Math.min(first.fontSize, item.fontSize);
    if (isSame) row?.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => linesIn(row.toSorted((a, b) => a.x - b.x)));
}

function linesIn(row: readonly Item[]): Line[] {
  const lines: Line[] = [];
  for (const item of row) {
    const before = lines.at(-1);
    const gap = before === undefined ? Infinity : item.x - before.right;
    const size = Math.max(before?.size ?? 0, item.fontSize);
    if (before === undefined || gap > GUTTER * size) lines.push(lineOf(item));
    else lines[lines.length - 1] = joined(before, item, gap > SPACE * size ? " " : "");
  }
  return lines;
}

const lineOf = ({ str, x, y, width, fontSize }: Item): Line => ({
  text: str,
  left: x,
  right: x + width,
  y,
  size: fontSize,
});

const joined = (line: Line, { str, x, width, fontSize }: Item, between: string): Line => ({
  ...line,
  text: line.text + between + str,
  right: Math.max(line.right, x + width),
  size: Math.max(line.size, fontSize),
});
