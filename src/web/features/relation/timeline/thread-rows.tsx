import { Link } from "@tanstack/react-router";
import { dateInWords } from "../../../../app/wording/date.js";
import type { TimelineThread } from "../../../client/types.js";
import type { Hint } from "./bubble.js";
import type { Frame } from "./frame.js";
import { momentOf, spanOf } from "./layout.js";
import { StepMark } from "./step-mark.js";
import classes from "./timeline.module.css";

interface RowsProps {
  readonly threads: readonly TimelineThread[];
  readonly frame: Frame;
  readonly asOf: string;
  readonly onHint: (hint: Hint | undefined) => void;
}

/** Each undertaking a line, from the readout that made it to the last that speaks of it. */
export function ThreadRows({ threads, frame, ...rest }: RowsProps) {
  return threads.map((thread, row) => (
    <ThreadRow
      key={thread.id}
      thread={thread}
      frame={frame}
      y={frame.top + row * frame.rowHeight}
      {...rest}
    />
  ));
}

type RowProps = Omit<RowsProps, "threads"> & {
  readonly thread: TimelineThread;
  readonly y: number;
};

function ThreadRow({ thread, frame, y, asOf, onHint }: RowProps) {
  const { id, title, statuses } = thread;
  const { left, isNarrow, rowHeight } = frame;
  const middle = isNarrow ? y + rowHeight - 12 : y + rowHeight / 2;
  return (
    <Link
      to="/threads/$id"
      params={{ id }}
      className={classes["thread"]}
      data-status={statuses.evidence.status}
      aria-label={`${title}: ${statuses.evidence.status}`}
      onFocus={() => onHint({ x: left, y: middle, title, detail: statuses.evidence.sentence })}
      onBlur={() => onHint(undefined)}
    >
      <rect x={0} y={y} width="100%" height={rowHeight} className={classes["row"]} />
      <foreignObject
        x={0}
        y={isNarrow ? y + 2 : y}
        width={isNarrow ? "100%" : left}
        height={isNarrow ? OVER : rowHeight}
      >
        <div className={classes["title"]} style={{ lineHeight: `${isNarrow ? OVER : rowHeight}px` }}>
          {title}
        </div>
      </foreignObject>
      <ThreadLines thread={thread} frame={frame} middle={middle} asOf={asOf} />
      <Steps thread={thread} frame={frame} middle={middle} onHint={onHint} />
    </Link>
  );
}

/** How high words are that stand over their line. */
const OVER = 22;

type StepsProps = Pick<RowProps, "thread" | "frame" | "onHint"> & { readonly middle: number };

/** What each entry does to the undertaking. */
function Steps({ thread: { steps, title }, frame: { scale, left }, middle, onHint }: StepsProps) {
  return steps.map(({ claim, published, role }) => {
    const moment = momentOf(published);
    const x = moment === undefined ? -1 : scale(moment);
    if (published === undefined || x < left) return null;
    const hint = { x, y: middle, title: `${role} · ${dateInWords(published)}`, detail: title };
    return (
      <g key={claim} onPointerEnter={() => onHint(hint)} onPointerLeave={() => onHint(undefined)}>
        <StepMark role={role} x={x} y={middle} />
      </g>
    );
  });
}

type LinesProps = Pick<RowProps, "thread" | "frame" | "asOf"> & { readonly middle: number };

/** The line itself: whole while it is spoken of, dotted while it is open and nobody speaks of it; and when it is due. */
function ThreadLines({ thread, frame: { scale, left }, middle, asOf }: LinesProps) {
  const { first, last, due } = spanOf(thread);
  if (first === undefined || last === undefined) return null;
  const at = (moment: number) => Math.max(left, scale(moment));
  const { status } = thread.statuses.evidence;
  const isOpen = status === "open" || status === "partly kept";
  const until = isOpen ? (momentOf(asOf) ?? last) : last;
  const isLate = thread.statuses.calendar.status === "overdue";
  return (
    <>
      {until > last && scale(until) > left && (
        <line x1={at(last)} x2={at(until)} y1={middle} y2={middle} className={classes["waiting"]} />
      )}
      {scale(last) > left && (
        <line x1={at(first)} x2={at(last)} y1={middle} y2={middle} className={classes["spoken"]} />
      )}
      {due !== undefined && scale(due) > left && (
        <path
          d={`M${scale(due)},${middle - 8}v16`}
          className={classes["due"]}
          data-late={isLate || undefined}
        />
      )}
    </>
  );
}
