import { Link } from "@tanstack/react-router";
import { dateInWords } from "../../../../app/wording/date.js";
import { listed } from "../../../../app/wording/who.js";
import type { OccasionSummary } from "../../../client/types.js";
import type { Hint } from "./bubble.js";
import type { PlacedOccasion } from "./layout.js";
import classes from "./timeline.module.css";

interface OccasionMarksProps {
  readonly placed: readonly PlacedOccasion[];
  /** Where the drawing begins: what lies before is not shown. */
  readonly left: number;
  readonly onHint: (hint: Hint | undefined) => void;
}

/** Each encounter at its day: a full mark for one that was held, an empty one for one that is planned. */
export function OccasionMarks({ placed, left, onHint }: OccasionMarksProps) {
  return placed
    .filter(({ x }) => x >= left)
    .map(({ occasion, x, y }) => {
      const hint: Hint = { x, y, title: inWords(occasion), detail: listed(occasion.participants) };
      const tell = () => onHint(hint);
      return (
        <Link
          key={occasion.id}
          to="/occasions/$id"
          params={{ id: occasion.id }}
          aria-label={`${hint.title}: ${hint.detail}`}
          onPointerEnter={tell}
          onFocus={tell}
          onBlur={() => onHint(undefined)}
          className={classes["occasion"]}
          data-status={occasion.status}
        >
          <OccasionMark kind={occasion.kind} x={x} y={y} />
        </Link>
      );
    });
}

/** Meetings are discs, visits squares, calls and letters lozenges, gatherings of many triangles. */
function OccasionMark({ kind, x, y }: Pick<OccasionSummary, "kind"> & { x: number; y: number }) {
  if (kind === "visit") return <rect x={x - 5} y={y - 5} width={10} height={10} rx={1} />;
  if (kind === "call" || kind === "correspondence") return <path d={`M${x},${y - 6}l6,6l-6,6l-6,-6z`} />;
  if (kind === "conference" || kind === "ceremony") return <path d={`M${x},${y - 6}l6.5,11h-13z`} />;
  return <circle cx={x} cy={y} r={5.5} />;
}

function inWords({ status, kind, place, date }: OccasionSummary): string {
  const parts = [`${status} ${kind}`, place, date === undefined ? undefined : dateInWords(date)];
  return parts.filter((part) => part !== undefined).join(" · ");
}
