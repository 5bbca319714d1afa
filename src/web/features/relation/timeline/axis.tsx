import type { ScaleTime } from "d3-scale";
import { momentOf } from "./layout.js";
import classes from "./timeline.module.css";

interface AxisProps {
  readonly scale: ScaleTime<number, number>;
  readonly height: number;
  readonly asOf: string;
}

/** Years and months over the drawing, and the day as of which it tells. */
export function Axis({ scale, height, asOf }: AxisProps) {
  const [left = 0, right = 0] = scale.range();
  const count = Math.max(2, Math.floor((right - left) / 95));
  const format = scale.tickFormat(count);
  const now = scale(momentOf(asOf) ?? 0);
  return (
    <g aria-hidden>
      {scale.ticks(count).map((tick) => (
        <g key={tick.getTime()} transform={`translate(${scale(tick)},0)`}>
          <line y1={20} y2={height} className={classes["grid"]} />
          <text y={13} textAnchor="middle" className={classes["tick"]}>
            {format(tick)}
          </text>
        </g>
      ))}
      {now >= left && now <= right && (
        <line x1={now} x2={now} y1={20} y2={height} className={classes["now"]} />
      )}
    </g>
  );
}
