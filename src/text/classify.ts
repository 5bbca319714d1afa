import type { Conventions } from "./conventions.js";
import type { Paragraph, ParagraphKind } from "./document.js";
import type { Range } from "./span.js";

const ITEM_MARK = /\s{0,8}(?:[-–—•*·]|\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)|(?:\d{1,3}|[a-z])[.)])\s+/iy;
const ENDS_SENTENCE = /[.!?…:;,]["”»’)]?$/;

/** Headings are short and stand above the prose. */
const LONGEST_HEADING = 160;

/**
 * Tells furniture from prose: splits off what a paragraph begins with (` date 2033-02-18 `, a dateline),
 * and knows headlines by their place above the prose and their missing full stop.
 */
export function classify(source: string, ranges: readonly Range[], conventions: Conventions): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let inHead = true;
  const add = (kind: ParagraphKind, range: Range, named: Named = {}): void => {
    paragraphs.push({
      kind,
      index: paragraphs.length,
      start: range.start,
      end: range.end,
      ...named,
    });
  };
  for (const range of ranges) {
    let rest: Range | undefined = range;
    for (let found; rest && inHead && (found = furnitureAt(source, rest, conventions));) {
      add(found.kind, found.range, found.named);
      rest = remainder(source, rest, found.range.end);
    }
    if (rest === undefined) continue;
    if (inHead && looksLikeHeading(source, rest)) add("heading", rest);
    else {
      inHead = false;
      add(...item(source, rest));
    }
  }
  return paragraphs;
}

type Named = Partial<Pick<Paragraph, "date" | "place" | "publisher">>;

function furnitureAt(
  source: string,
  range: Range,
  conventions: Conventions,
): { kind: ParagraphKind; range: Range; named: Named } | undefined {
  for (const { kind, pattern } of conventions.furniture) {
    pattern.lastIndex = range.start;
    const match = pattern.exec(source);
    if (match === null || pattern.lastIndex > range.end) continue;
    return { kind, range: { start: range.start, end: pattern.lastIndex }, named: namedIn(match) };
  }
  return undefined;
}

function namedIn(match: RegExpExecArray): Named {
  const named: { -readonly [K in keyof Named]: Named[K] } = {};
  for (const name of ["date", "place", "publisher"] as const) {
    const [start, end] = match.indices?.groups?.[name] ?? [];
    if (start !== undefined && end !== undefined && start < end) named[name] = { start, end };
  }
  return named;
}

function remainder(source: string, range: Range, from: number): Range | undefined {
  let start = from;
  while (start < range.end && /\s/.test(source.charAt(start))) start++;
  return start < range.end ? { start, end: range.end } : undefined;
}

function looksLikeHeading(source: string, { start, end }: Range): boolean {
  if (end - start > LONGEST_HEADING) return false;
  const text = source.slice(start, end);
  return !ENDS_SENTENCE.test(text) && !itemMark(source, start) && !/^["“«„]/.test(text);
}

/** A list item without its mark, or prose. */
function item(source: string, range: Range): [ParagraphKind, Range] {
  const mark = itemMark(source, range.start);
  const rest = mark > 0 ? remainder(source, range, range.start + mark) : undefined;
  if (rest === undefined) return ["prose", range];
  return [isNumbered(source, range.start) ? "prose" : "item", rest];
}

/** `2. President Nambiar received …`: a numbered paragraph of a communiqué is prose. */
const isNumbered = (source: string, start: number): boolean => /\d/.test(source.charAt(start));

function itemMark(source: string, start: number): number {
  ITEM_MARK.lastIndex = start;
  return ITEM_MARK.exec(source)?.[0].length ?? 0;
}
