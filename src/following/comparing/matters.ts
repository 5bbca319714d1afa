import type { Point } from "../../reading/points/read-points.js";
import type { Sides } from "./comparison.js";
import { isActor, type Link } from "./links.js";

/** The positions of the points that tell one matter, in either account, in order. */
export type Matter = Sides<readonly number[]>;

/** Leaves out links between points that are both told by the other account already: they would only make one matter of two. */
export function withoutBridges(links: readonly Link[]): Link[] {
  const [inA, inB] = [new Set<number>(), new Set<number>()];
  return links.filter(({ a, b }) => {
    if (inA.has(a) && inB.has(b)) return false;
    inA.add(a);
    inB.add(b);
    return true;
  });
}

/**
 * Gathers what links join, directly or by way of others.
 * @returns in the order in which the first account tells them; a matter has points of both
 */
export function mattersOf(links: readonly Link[]): Matter[] {
  const [ofA, ofB] = [positions(links, "a", "b"), positions(links, "b", "a")];
  const seen = new Set<number>();
  return [...ofA.keys()]
    .toSorted((one, two) => one - two)
    .flatMap((start) => {
      if (seen.has(start)) return [];
      const [inA, inB] = [new Set([start]), new Set<number>()];
      // A set is gone through with what is added to it on the way.
      for (const a of inA)
        for (const b of ofA.get(a) ?? []) {
          inB.add(b);
          for (const next of ofB.get(b) ?? []) inA.add(next);
        }
      for (const a of inA) seen.add(a);
      return [[ordered(inA), ordered(inB)] as const];
    });
}

function positions(links: readonly Link[], from: "a" | "b", to: "a" | "b"): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const link of links) {
    const list = found.get(link[from]);
    if (list === undefined) found.set(link[from], [link[to]]);
    else list.push(link[to]);
  }
  return found;
}

const ordered = (numbers: Iterable<number>): number[] => [...numbers].toSorted((one, two) => one - two);

/**
 * Adds to the matters of one account the points that say little by themselves (*The ferries are late.*): they go with the point
 * before them in the paragraph, the first of a paragraph with the one behind.
 * @param matters the positions of each matter in this account
 */
export function withDependents(
  matters: readonly (readonly number[])[],
  points: readonly Point[],
): readonly (readonly number[])[] {
  const matterOf: (number | undefined)[] = points.map(() => undefined);
  for (const [matter, told] of matters.entries()) for (const at of told) matterOf[at] = matter;
  for (const [at, point] of points.entries()) {
    if (matterOf[at] !== undefined || !isDependent(point)) continue;
    const before = points[at - 1]?.paragraph === point.paragraph ? at - 1 : at + 1;
    if (points[before]?.paragraph === point.paragraph) matterOf[at] = matterOf[before];
  }
  const gathered = matters.map((): number[] => []);
  for (const [at, matter] of matterOf.entries()) if (matter !== undefined) gathered[matter]?.push(at);
  return gathered;
}

const isDependent = ({ terms, quotes }: Point): boolean =>
  !quotes && terms.filter((term) => !isActor(term)).length <= LITTLE;

/** So many terms besides who acts. */
const LITTLE = 1;
