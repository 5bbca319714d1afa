import type { FurniturePattern } from "./conventions.js";
import type { FurnitureKind, Paragraph } from "./document.js";
import { fold } from "./fold.js";
import type { Range } from "./span.js";

const NAMES = ["date", "place", "publisher"] as const;

/** What furniture names. */
export type Named = Partial<Pick<Paragraph, (typeof NAMES)[number]>>;

/** Furniture at the beginning of a paragraph. */
export interface Furniture {
  readonly kind: FurnitureKind;
  readonly range: Range;
  readonly named: Named;
}

/** No pattern takes more, in characters. */
const LONGEST = 400;

/** The first of the patterns that fits at the beginning of `range`, or fits all of it where it must. */
export function matchFurniture(
  source: string,
  range: Range,
  patterns: readonly FurniturePattern[],
  where: FurniturePattern["where"],
): Furniture | undefined {
  const length = range.end - range.start;
  const text = fold(source.slice(range.start, Math.min(range.end, range.start + LONGEST)));
  for (const { kind, pattern, opens, where: place, longest } of patterns) {
    if (place !== where || (where === "whole" && length > longest) || !opens.test(text)) continue;
    pattern.lastIndex = 0;
    const match = pattern.exec(text.slice(0, longest));
    if (match === null || (where === "whole" && match[0].length < length)) continue;
    const end = range.start + match[0].length;
    return { kind, range: { start: range.start, end }, named: namedIn(match, range.start) };
  }
  return undefined;
}

function namedIn(match: RegExpExecArray, offset: number): Named {
  const named: { -readonly [Name in keyof Named]: Named[Name] } = {};
  for (const name of NAMES) {
    const [start, end] = match.indices?.groups?.[name] ?? [];
    if (start !== undefined && end !== undefined && start < end) {
      named[name] = { start: offset + start, end: offset + end };
    }
  }
  return named;
}
