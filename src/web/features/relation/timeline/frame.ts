import { scaleUtc, type ScaleTime } from "d3-scale";
import type { Timeline } from "../../../client/types.js";
import { MOST_LANES, placeOccasions, type Domain, type PlacedOccasion } from "./layout.js";

/** Where everything stands in the drawing, in pixels. */
export interface Frame {
  readonly scale: ScaleTime<number, number>;
  readonly placed: readonly PlacedOccasion[];
  /** Where time begins: words stand before. */
  readonly left: number;
  /** Where the rows of undertakings begin. */
  readonly top: number;
  readonly rowHeight: number;
  readonly height: number;
  readonly isNarrow: boolean;
}

interface FrameOptions {
  readonly occasions: Timeline["occasions"];
  readonly threads: Timeline["threads"];
  readonly domain: Domain;
  readonly width: number;
}

/** Narrower than this there is no room for words beside the drawing: they stand over their lines. */
const NARROW = 720;
const AXIS = 34;
const LANE = 16;
const EDGE = 12;

export function frameOf({ occasions, threads, domain, width }: FrameOptions): Frame {
  const isNarrow = width < NARROW;
  const left = isNarrow ? 0 : Math.min(330, width * 0.3);
  const scale = scaleUtc()
    .domain(domain)
    .range([left + EDGE, Math.max(width - EDGE, left + 100)]);
  const placed = placeOccasions(occasions, scale).map((one) => ({ ...one, y: AXIS + one.lane * LANE }));
  const lanes = Math.min(MOST_LANES, Math.max(1, ...placed.map(({ lane }) => lane + 1)));
  const top = AXIS + lanes * LANE + 6;
  const rowHeight = isNarrow ? 44 : 25;
  return { scale, placed, left, top, rowHeight, isNarrow, height: top + threads.length * rowHeight + 6 };
}
