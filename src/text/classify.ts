import type { Conventions } from "./conventions.js";
import { isProse, type Paragraph, type ParagraphKind } from "./document.js";
import { matchFurniture, type Furniture, type Named } from "./furniture.js";
import { endsAsProse, isHeadline, isSubheading } from "./headings.js";
import { isNumbered, itemMark, remainder } from "./items.js";
import type { Range } from "./span.js";

/** More lines than these above the prose are no headlines, but prose whose stops were lost. */
const MOST_HEADLINES = 8;

/**
 * Tells furniture from prose: splits off what a paragraph begins with (` date 2033-02-18 `, a dateline),
 * and knows headings by their place and their missing full stop.
 * @param ranges the paragraphs as the lines show them
 */
export function classify(source: string, ranges: readonly Range[], conventions: Conventions): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const add = (kind: ParagraphKind, range: Range, named: Named = {}): void => {
    paragraphs.push({ kind, index: paragraphs.length, start: range.start, end: range.end, ...named });
  };
  const body = startOfBody(source, ranges, conventions);
  ranges.forEach((range, index) => {
    const head = index > body ? wholeHead(source, range, conventions) : headOf(source, range, conventions);
    for (const { kind, range: place, named } of head.furniture) add(kind, place, named);
    if (head.rest === undefined) return;
    const isHeading =
      index < body || (index > body && headsSection(source, head.rest, paragraphs.at(-1), ranges[index + 1]));
    if (isHeading) add("heading", head.rest);
    else add(...prose(source, head.rest));
  });
  return paragraphs;
}

/** The furniture that a paragraph begins with, and what is left of it. */
interface Head {
  readonly furniture: readonly Furniture[];
  readonly rest: Range | undefined;
}

function wholeHead(source: string, range: Range, conventions: Conventions): Head {
  const whole = matchFurniture(source, range, conventions.furniture, "whole");
  return whole === undefined ? { furniture: [], rest: range } : { furniture: [whole], rest: undefined };
}

/** ` date 2033-02-18 ` may stand before a dateline or a headline; a dateline stands before prose. */
function headOf(source: string, range: Range, conventions: Conventions): Head {
  const whole = wholeHead(source, range, conventions);
  let { rest } = whole;
  if (rest === undefined) return whole;
  const furniture: Furniture[] = [];
  while (rest !== undefined && furniture.at(-1)?.kind !== "dateline") {
    const found = matchFurniture(source, rest, conventions.furniture, "above");
    const isSecond = furniture.length > 0 && found?.kind !== "dateline";
    if (found === undefined || isSecond || isPartOfHeadline(source, rest, found, conventions)) break;
    furniture.push(found);
    rest = remainder(source, rest, found.range.end);
  }
  return { furniture, rest };
}

/** `JOINT COMMUNIQUÉ – Twelfth Session` has no dateline, though it begins like one. */
function isPartOfHeadline(source: string, range: Range, found: Furniture, conventions: Conventions): boolean {
  const rest = remainder(source, range, found.range.end);
  return (
    found.kind === "dateline" &&
    found.named.date === undefined &&
    rest !== undefined &&
    isHeadline(source, rest, conventions)
  );
}

/**
 * The index of the first paragraph of prose. Where nothing looks like prose there are no headlines either:
 * rather a headline is read than a text lost.
 */
function startOfBody(source: string, ranges: readonly Range[], conventions: Conventions): number {
  let first: number | undefined;
  let headlines = 0;
  for (const [index, range] of ranges.entries()) {
    const { furniture, rest } = headOf(source, range, conventions);
    if (rest === undefined) continue;
    first ??= index;
    if (furniture.at(-1)?.kind === "dateline" || !isHeadline(source, rest, conventions)) return index;
    if (++headlines > MOST_HEADLINES) break;
  }
  return first ?? ranges.length;
}

/** A short line without a stop between two paragraphs with one. */
function headsSection(
  source: string,
  range: Range,
  previous: Paragraph | undefined,
  next: Range | undefined,
): boolean {
  if (previous === undefined || next === undefined || !isSubheading(source, range)) return false;
  if (!isProse(previous) || !endsAsProse(source, previous)) return false;
  return endsAsProse(source, next) || itemMark(source, next.start) > 0;
}

/** A list item without its mark, or prose without its number. */
function prose(source: string, range: Range): [ParagraphKind, Range] {
  const mark = itemMark(source, range.start);
  const rest = mark > 0 ? remainder(source, range, range.start + mark) : undefined;
  if (rest === undefined) return ["prose", range];
  return [isNumbered(source, range) ? "prose" : "item", rest];
}
