import type { Range } from "./span.js";

/** How a quotation mark stands: before a word, behind one, or so that it may be either. */
type Facing = "opening" | "closing" | "either";

/** A double quotation mark in a text. */
export interface QuotationMark {
  readonly at: number;
  readonly mark: string;
  readonly facing: Facing;
}

/** Each mark that may open a quotation, with those that may close it: houses differ, and writers mix them up. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", '”"“'],
  ["”", '”"“'],
  ["„", '“”"'],
  ['"', '"”“'],
  ["«", "»"],
  ["»", "«»"],
  ["‹", "›"],
  ["›", "‹›"],
  ["「", "」"],
  ["『", "』"],
]);

/** What a mark does by its shape, where it has a direction. */
const SHAPE: ReadonlyMap<string, Facing> = new Map([
  ...Array.from("“„«‹「『", (mark) => [mark, "opening"] as const),
  ...Array.from("”»›」』", (mark) => [mark, "closing"] as const),
]);

const DOUBLE_MARK = /[“”„"«»‹›「」『』]/g;
const BEFORE_OPENING = /[\s\p{Cf}([{—–\-:/“„«‘'‹]/u;
const AFTER_CLOSING = /[\s\p{Cf})\]},.;:!?…—–\-”’'»›]/u;

/** The double quotation marks of a part of a text, in order. */
export function findDoubleMarks(source: string, { start, end }: Range): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (const { index, 0: mark } of source.slice(start, end).matchAll(DOUBLE_MARK)) {
    marks.push({ at: start + index, mark, facing: facingOf(source, start + index, { start, end }) });
  }
  return marks;
}

/** How the mark at this place stands between its neighbours; the ends of the part count as spaces. */
export function facingOf(source: string, at: number, { start, end }: Range): Facing {
  const before = at > start ? source.charAt(at - 1) : " ";
  const after = at + 1 < end ? source.charAt(at + 1) : " ";
  const isOpening = BEFORE_OPENING.test(before) && !/\s/.test(after);
  const isClosing = AFTER_CLOSING.test(after) && !/\s/.test(before);
  if (isOpening === isClosing) return "either";
  return isOpening ? "opening" : "closing";
}

/** Whether the mark opens a quotation where it closes none: it stands so, or does so by its shape. */
export const opens = ({ mark, facing }: QuotationMark): boolean =>
  CLOSING.has(mark) && (facing === "opening" || (facing === "either" && SHAPE.get(mark) !== "closing"));

/** Whether the mark closes the quotation that `opener` began: its shape says so, or it stands so. */
export function closes(opener: string, { mark, facing }: QuotationMark): boolean {
  if (CLOSING.get(opener)?.includes(mark) !== true) return false;
  const shape = SHAPE.get(mark);
  return shape === "closing" || facing === "closing" || (facing === "either" && shape === undefined);
}
