import type { Encounter } from "../../reading/reading.js";
import { daysBetween } from "../interval.js";
import { byPoint } from "./by-point.js";
import type { Sides, Told } from "./comparison.js";
import type { Link } from "./links.js";

/**
 * Links the points that only tell that the sides met, where the other account tells the same encounter,
 * in whatever words. A point that quotes somebody tells more.
 */
export function settingLinks(a: Told, b: Told): Link[] {
  const [ours, theirs] = [settingsOf(a), settingsOf(b)];
  return [
    ...firstMatches(ours, theirs).map(([at, other]) => ({ a: at, b: other })),
    ...firstMatches(theirs, ours).map(([at, other]) => ({ a: other, b: at })),
  ];
}

/** Each setting with the first that tells the same, by their positions. */
const firstMatches = (settings: readonly Setting[], others: readonly Setting[]): Sides<number>[] =>
  settings.flatMap(({ encounter, at }) => {
    const same = others.find((other) => isSame(encounter, other.encounter));
    return same === undefined ? [] : [[at, same.at] as const];
  });

interface Setting {
  readonly encounter: Encounter;
  /** The position of the point that tells it. */
  readonly at: number;
}

function settingsOf({ reading, points }: Told): Setting[] {
  const held = reading.encounters.filter(({ status }) => status === "held");
  const told = byPoint(points, held, ({ evidence }) => evidence);
  return points.flatMap(({ quotes }, at) =>
    quotes ? [] : (told[at] ?? []).map((encounter) => ({ encounter, at })),
  );
}

const isSame = (a: Encounter, b: Encounter): boolean =>
  a.kind === b.kind &&
  (daysBetween(a.date, b.date) ?? 0) === 0 &&
  (a.place ?? b.place) === (b.place ?? a.place);
