import { closes, opens, type QuotationMark } from "./quotation-marks.js";

/** A quotation as its marks show it, with those opened inside it. */
export interface Nest {
  readonly opener: QuotationMark;
  /** The place of the closing mark; undefined where there is none. */
  readonly close: number | undefined;
  readonly inner: readonly Nest[];
}

interface OpenNest extends Nest {
  close: number | undefined;
  readonly inner: OpenNest[];
}

/** Nobody quotes deeper; more quotations than these in each other are marks gone astray. */
const DEEPEST = 8;

/** Pairs opening and closing marks. A closing mark closes the innermost quotation that it fits. */
export function nestMarks(marks: readonly QuotationMark[]): Nest[] {
  const outermost: OpenNest[] = [];
  const open: OpenNest[] = [];
  for (const mark of marks) {
    const depth = open.slice(-DEEPEST).findLastIndex(({ opener }) => closes(opener.mark, mark));
    const index = depth + Math.max(0, open.length - DEEPEST);
    const closed = depth < 0 ? undefined : open[index];
    if (closed !== undefined) {
      closed.close = mark.at;
      open.length = index;
    } else if (opens(mark)) {
      const nest = { opener: mark, close: undefined, inner: [] };
      (open.at(-1)?.inner ?? outermost).push(nest);
      open.push(nest);
    }
  }
  return outermost;
}
