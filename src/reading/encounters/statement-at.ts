import { contains, type Range } from "../../text/span.js";
import type { FoundStatement } from "../statements/found.js";

/** How many statements that begin before a place are asked whether it stands in them: they seldom lie in each other. */
const NEAR = 24;

/** The innermost statement that a place stands in. Statements are in the order of their beginnings. */
export function statementAt(
  place: Range | undefined,
  statements: readonly FoundStatement[],
): FoundStatement | undefined {
  if (place === undefined) return undefined;
  const end = firstAfter(place.start, statements);
  return statements.slice(Math.max(0, end - NEAR), end).findLast(({ content }) => contains(content, place));
}

/** The number of statements that begin at a place or before it. */
function firstAfter(start: number, statements: readonly FoundStatement[]): number {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.content.start ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
