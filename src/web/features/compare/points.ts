import type { Comparison, Evidence, SharedPoint } from "../../client/types.js";

/** How the two accounts stand to each other in a point. */
export const POINT_KINDS = ["common", "different", "a", "b"] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** A point of either account, or of both. */
export interface Point {
  readonly id: string;
  readonly kind: PointKind;
  readonly a: readonly Evidence[];
  readonly b: readonly Evidence[];
  readonly differences: SharedPoint["differences"];
}

/** All points: those of the one account where it tells them, then those that only the other tells. */
export function pointsOf({ both, onlyA, onlyB }: Comparison): Point[] {
  const shared = both.map(({ a, b, differences }): Omit<Point, "id"> => ({
    kind: differences.length > 0 ? "different" : "common",
    a,
    b,
    differences,
  }));
  const inA = onlyA.map((words): Omit<Point, "id"> => ({ kind: "a", a: [words], b: [], differences: [] }));
  const inB = onlyB.map((words): Omit<Point, "id"> => ({ kind: "b", a: [], b: [words], differences: [] }));
  const ofA = [...shared, ...inA].toSorted((one, other) => startOf(one.a) - startOf(other.a));
  return [...ofA, ...inB].map((point, at) => ({ ...point, id: String(at) }));
}

const startOf = ([first]: readonly Evidence[]): number => first?.start ?? 0;
