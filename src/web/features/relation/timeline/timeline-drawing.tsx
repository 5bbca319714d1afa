import { Group } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { LeftOut } from "../../../pieces/left-out.js";
import type { Timeline } from "../../../client/types.js";
import { Axis } from "./axis.js";
import { Bubble, type Hint } from "./bubble.js";
import { frameOf } from "./frame.js";
import { domainOf, type Domain } from "./layout.js";
import { OccasionMarks } from "./occasion-marks.js";
import { ThreadRows } from "./thread-rows.js";
import classes from "./timeline.module.css";
import { TimelineKey } from "./timeline-key.js";
import { ZoomButtons } from "./zoom-buttons.js";
import { useZoom } from "./zoom.js";

interface TimelineDrawingProps {
  readonly timeline: Timeline;
  /** What of it is shown; all of it where nothing is given. */
  readonly domain?: Domain;
  readonly onDomain: (domain: Domain | undefined) => void;
  /** Whether every undertaking has its line, or but the first few. */
  readonly all: boolean;
  readonly onAll: () => void;
}

/** More undertakings than this are shown when asked for. */
const FEW = 24;

/** Encounters, and the undertakings that run through them, over the years. */
export function TimelineDrawing({ timeline, domain, onDomain, all, onAll }: TimelineDrawingProps) {
  const { ref, width } = useElementSize();
  const [hint, setHint] = useState<Hint>();
  const whole = useMemo(() => domainOf(timeline), [timeline]);
  const threads = all ? timeline.threads : timeline.threads.slice(0, FEW);
  const frame = frameOf({ occasions: timeline.occasions, threads, domain: domain ?? whole, width });
  const { scale, left, height } = frame;
  const zoom = useZoom({ scale, whole, onDomain });
  const hidden = timeline.threads.length - threads.length;
  return (
    <div>
      <div
        ref={ref}
        className={classes["frame"]}
        style={{ height }}
        onPointerLeave={() => setHint(undefined)}
      >
        <svg
          ref={zoom.ref}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label="Encounters and undertakings over time"
          className={classes["drawing"]}
        >
          <Axis scale={scale} height={height} asOf={timeline.asOf} />
          <OccasionMarks placed={frame.placed} left={left} onHint={setHint} />
          <ThreadRows threads={threads} frame={frame} asOf={timeline.asOf} onHint={setHint} />
        </svg>
        {!frame.isNarrow && (
          <div className={classes["lane"]} style={{ width: left }}>
            Encounters
          </div>
        )}
        {hint !== undefined && <Bubble hint={hint} width={width} />}
      </div>
      <Group justify="space-between" mt="xs" gap="xs">
        <TimelineKey />
        <ZoomButtons zoom={zoom} isWhole={domain === undefined} hidden={hidden} onAll={onAll} />
      </Group>
      <LeftOut told={timeline.threads.length} total={timeline.total.threads} what="undertakings" />
    </div>
  );
}
