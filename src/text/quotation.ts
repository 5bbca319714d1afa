import type { Range } from "./span.js";

/** Words between quotation marks. `start` and `end` exclude the marks. Quotations inside a quotation are part of it. */
export interface Quotation extends Range {
  /** The place of the quotation with its marks. */
  readonly outer: Range;
  /** False where the paragraph ends before a closing mark. */
  readonly closed: boolean;
}

/** Each opening mark with the marks that may close it. Writers mix typographic and straight ones. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", '”"'],
  ["„", '“”"'],
  ["«", "»"],
  ["‹", "›"],
  ["「", "」"],
  ["‘", "’"],
  ['"', '"”'],
  ["'", "'"],
]);

const DIRECTED = new Set(["“", "„", "«", "‹", "「", "‘"]);
const SINGLE = new Set(["‘", "'"]);
const WORD = /[\p{L}\p{N}]/u;

/**
 * The outermost quotations of one paragraph, in order.
 * A quotation that is not closed runs to the end of the paragraph.
 * @param source the whole text; `paragraph` is the part to look at.
 */
export function findQuotations(source: string, paragraph: Range): Quotation[] {
  const quotations: Quotation[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    if (!opens(source, at, paragraph)) continue;
    const quotation = quotationFrom(source, at, paragraph);
    if (quotation === undefined) continue;
    quotations.push(quotation);
    at = quotation.outer.end - 1;
  }
  return quotations;
}

function opens(source: string, at: number, paragraph: Range): boolean {
  const mark = source.charAt(at);
  if (!CLOSING.has(mark)) return false;
  const before = at > paragraph.start ? source.charAt(at - 1) : " ";
  const after = source.charAt(at + 1);
  if (DIRECTED.has(mark) && !SINGLE.has(mark)) return true;
  return !WORD.test(before) && /\S/.test(after);
}

function quotationFrom(source: string, open: number, paragraph: Range): Quotation | undefined {
  const mark = source.charAt(open);
  const close = SINGLE.has(mark) ? closingSingle(source, open, paragraph) : closing(source, open, paragraph);
  // A single mark that nothing closes is an apostrophe (’90s, 'tis).
  if (close === undefined && SINGLE.has(mark)) return undefined;
  const end = close ?? trimmedEnd(source, paragraph);
  if (end <= open + 1) return undefined;
  const outerEnd = close === undefined ? end : close + 1;
  return {
    start: open + 1,
    end,
    outer: { start: open, end: outerEnd },
    closed: close !== undefined,
  };
}

/** Finds the mark that closes the double mark at `open`, skipping quotations of the same kind inside. */
function closing(source: string, open: number, paragraph: Range): number | undefined {
  const mark = source.charAt(open);
  const closers = CLOSING.get(mark) ?? "";
  let depth = 0;
  for (let at = open + 1; at < paragraph.end; at++) {
    const character = source.charAt(at);
    if (closers.includes(character) && !isInch(source, at)) {
      if (depth === 0) return at;
      depth--;
    } else if (character === mark && DIRECTED.has(mark)) depth++;
  }
  // With an inner opening mark that nothing closed, the first closing mark is the one meant.
  return depth > 0 ? firstCloser(source, open, paragraph, closers) : undefined;
}

function firstCloser(source: string, open: number, paragraph: Range, closers: string): number | undefined {
  for (let at = open + 1; at < paragraph.end; at++) if (closers.includes(source.charAt(at))) return at;
  return undefined;
}

const isInch = (source: string, at: number): boolean =>
  source.charAt(at) === '"' && /[ (]/.test(source.charAt(at - 1)) && WORD.test(source.charAt(at + 1));

/** A single closing mark looks like an apostrophe: it counts where no letter follows, best after punctuation. */
function closingSingle(source: string, open: number, paragraph: Range): number | undefined {
  const closers = CLOSING.get(source.charAt(open)) ?? "";
  let candidate: number | undefined;
  for (let at = open + 2; at < paragraph.end; at++) {
    const character = source.charAt(at);
    if (character === "‘") break;
    if (!closers.includes(character) || WORD.test(source.charAt(at + 1))) continue;
    if (/[.,!?;…]/.test(source.charAt(at - 1))) return at;
    if (source.charAt(at - 1) !== "s") return candidate ?? at;
    candidate ??= at;
  }
  return candidate;
}

function trimmedEnd(source: string, paragraph: Range): number {
  let end = paragraph.end;
  while (end > paragraph.start && /\s/.test(source.charAt(end - 1))) end--;
  return end;
}
