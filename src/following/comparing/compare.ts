import type { Point } from "../../reading/points/read-points.js";
import type { Span } from "../../text/span.js";
import type { Comparison, Sides, Told } from "./comparison.js";
import { differencesBetween } from "./differences.js";
import { occasionDoubts } from "./doubts.js";
import { linksOf, verbatimLinks } from "./links.js";
import { mattersOf, withDependents, withoutBridges, type Matter } from "./matters.js";
import { settingLinks } from "./setting.js";

/**
 * Compares two accounts of one occasion point by point. The work grows with the length of the texts and with the number
 * of pairs of points that share a term which is not everywhere.
 */
export function compare(a: Told, b: Told): Comparison {
  const links = [...verbatimLinks(a.points, b.points), ...linksOf(a.points, b.points), ...settingLinks(a, b)];
  const linked = mattersOf(withoutBridges(links));
  const inA = withDependents(
    linked.map(([told]) => told),
    a.points,
  );
  const inB = withDependents(
    linked.map(([, told]) => told),
    b.points,
  );
  const matters = inA.map((told, at): Matter => [told, inB[at] ?? []]);
  const differencesOf = differencesBetween(a, b);
  return {
    both: matters.map((matter) => ({
      points: spansOf(matter, a, b),
      differences: differencesOf(matter),
    })),
    onlyIn: spansOf([untold(inA, a.points), untold(inB, b.points)], a, b),
    doubts: occasionDoubts(a, b),
  };
}

const spansOf = ([inA, inB]: Matter, a: Told, b: Told): Sides<readonly Span[]> => [
  inA.flatMap((at) => a.points[at]?.text ?? []),
  inB.flatMap((at) => b.points[at]?.text ?? []),
];

/** The positions of the points that are in none of the matters. */
function untold(matters: readonly (readonly number[])[], points: readonly Point[]): number[] {
  const told = new Set(matters.flat());
  return [...points.keys()].filter((at) => !told.has(at));
}
