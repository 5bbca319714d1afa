import type { Point } from "../../reading/points/read-points.js";
import type { Range } from "../../text/span.js";

/**
 * The items that stand in each point, or with the greater part of them.
 * @param points in order, none overlapping another
 * @returns as many lists as there are points
 */
export function byPoint<Item>(
  points: readonly Point[],
  items: readonly Item[],
  rangeOf: (item: Item) => Range,
): readonly (readonly Item[])[] {
  const found = points.map((): Item[] => []);
  for (const item of items) {
    const { start, end } = rangeOf(item);
    found[pointAround(points, (start + end) / 2)]?.push(item);
  }
  return found;
}

/** The position of the last point that begins at or before a place; it may end before it. */
function pointAround(points: readonly Point[], place: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((points[middle]?.text.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
