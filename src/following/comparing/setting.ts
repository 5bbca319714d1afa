import type { Encounter } from "../../reading/reading.js";
import { overlaps, type Range } from "../../text/span.js";
import { daysBetween } from "../interval.js";
import type { Told } from "./comparison.js";
import type { Link } from "./links.js";

/**
 * Links the points that only tell that the sides met, where the other account tells the same encounter,
 * in whatever words. A point that quotes somebody tells more.
 */
export function settingLinks(a: Told, b: Told): Link[] {
  return a.reading.encounters.flatMap((encounter) => {
    const same = b.reading.encounters.find((other) => isSame(encounter, other));
    if (same === undefined) return [];
    const [from, to] = [pointsOf(encounter, a), pointsOf(same, b)];
    return from.flatMap((one) => to.map((other) => ({ a: one, b: other })));
  });
}

const isSame = (a: Encounter, b: Encounter): boolean =>
  a.status === "held" &&
  b.status === "held" &&
  a.kind === b.kind &&
  (daysBetween(a.date, b.date) ?? 0) === 0 &&
  (a.place ?? b.place) === (b.place ?? a.place);

const pointsOf = ({ evidence }: Encounter, { points, reading: { statements } }: Told): number[] =>
  points.flatMap(({ text }, at) => {
    const quotes = statements.some(({ mode, content }) => mode === "direct" && overlaps(content, text));
    return coversHalf(text, evidence) && !quotes ? [at] : [];
  });

/** Whether two ranges share half of the shorter one. */
const coversHalf = (a: Range, b: Range): boolean => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.min(a.end - a.start, b.end - b.start);
};
