import type { OccasionSummary, Timeline, TimelineThread } from "../../../client/types.js";

const DAY = 86_400_000;

/** The first moment of an EDTF date, in UTC milliseconds; undefined where it has no year. */
export function momentOf(edtf: string | undefined): number | undefined {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf ?? "") ?? [];
  if (year === undefined) return undefined;
  return Date.UTC(Number(year), (MONTH_OF_PART[month] ?? Number(month)) - 1, Number(day));
}

/** Where in the year a season, quarter or half begins (EDTF level 2). */
const MONTH_OF_PART: Readonly<Record<string, number>> = {
  21: 3,
  22: 6,
  23: 9,
  24: 12,
  33: 1,
  34: 4,
  35: 7,
  36: 10,
  40: 1,
  41: 7,
};

/** From and to, in UTC milliseconds. */
export type Domain = readonly [number, number];

/** All that a timeline shows, with some room at both ends. */
export function domainOf({ asOf, occasions, threads }: Timeline): Domain {
  const moments = [
    momentOf(asOf),
    ...occasions.map(({ date }) => momentOf(date)),
    ...threads.flatMap(({ steps, due }) => [
      ...steps.map(({ published }) => momentOf(published)),
      momentOf(due?.last),
    ]),
  ].filter((moment) => moment !== undefined);
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const room = Math.max((last - first) * 0.04, 20 * DAY);
  return [first - room, last + room];
}

/** A meeting in the drawing: at its day, in a lane of its own where others of that time are near. */
export interface PlacedOccasion {
  readonly occasion: OccasionSummary;
  readonly x: number;
  readonly y: number;
}

/** Nearer than this many pixels two marks would cover each other. */
const APART = 15;
export const MOST_LANES = 5;

/** Puts occasions side by side, each in the first lane that is free at its place. */
export function placeOccasions(
  occasions: readonly OccasionSummary[],
  xOf: (moment: number) => number,
): (Pick<PlacedOccasion, "occasion" | "x"> & { readonly lane: number })[] {
  const ends: number[] = [];
  return occasions
    .flatMap((occasion) => {
      const moment = momentOf(occasion.date);
      return moment === undefined ? [] : [{ occasion, x: xOf(moment) }];
    })
    .toSorted((a, b) => a.x - b.x)
    .map(({ occasion, x }) => {
      const free = ends.findIndex((end) => end + APART <= x);
      const lane = free >= 0 ? free : Math.min(ends.length, MOST_LANES - 1);
      ends[lane] = x;
      return { occasion, x, lane };
    });
}

/** The moments at which an undertaking begins, is last spoken of, and is due. */
export function spanOf({ steps, due }: TimelineThread): { first?: number; last?: number; due?: number } {
  const moments = steps.map(({ published }) => momentOf(published)).filter((moment) => moment !== undefined);
  return { first: moments[0], last: moments.at(-1), due: momentOf(due?.last) };
}
