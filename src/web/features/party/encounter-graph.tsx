import { useElementSize } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import type { PartyPage } from "../../client/types.js";
import { relationKeyOf } from "./relation-key.js";
import classes from "./party.module.css";

type Met = PartyPage["encounters"][number];

const ROW = 30;
const MOST = 24;
/** Narrower than this there is room for codes only. */
const NARROW = 480;

/** With whom a party met: a line to each, the thicker the more often; whom it only will meet has a dashed one. */
export function EncounterGraph({ party }: { readonly party: PartyPage }) {
  const { ref, width } = useElementSize();
  const met = party.encounters.toSorted((a, b) => b.held - a.held || b.planned - a.planned).slice(0, MOST);
  const height = Math.max(met.length * ROW, 90);
  const most = Math.max(1, ...met.map(({ held }) => held));
  const isNarrow = width < NARROW;
  const left = Math.min(180, width * 0.28);
  const right = Math.min(width * 0.5, 560);
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={`Encounters of ${party.name}`}
          className={classes["drawing"]}
        >
          {met.map((other, row) => (
            <Line
              key={other.party.id}
              self={party.id}
              other={other}
              from={[left, height / 2]}
              to={[right, row * ROW + ROW / 2]}
              weight={other.held / most}
              isNarrow={isNarrow}
            />
          ))}
          <circle cx={left} cy={height / 2} r={7} className={classes["self"]} />
          <text x={left - 14} y={height / 2 + 5} textAnchor="end" className={classes["label"]}>
            {isNarrow ? party.id : party.name}
          </text>
        </svg>
      )}
    </div>
  );
}

interface LineProps {
  readonly self: string;
  readonly other: Met;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** From 0 to 1: how often they met, of the most often. */
  readonly weight: number;
  readonly isNarrow: boolean;
}

function Line({ self, other, from: [x, y], to: [toX, toY], weight, isNarrow }: LineProps) {
  const { party, held, planned } = other;
  const middle = (x + toX) / 2;
  return (
    <Link to="/relations/$key" params={{ key: relationKeyOf(self, party.id) }}>
      <path
        d={`M${x},${y}C${middle},${y} ${middle},${toY} ${toX},${toY}`}
        fill="none"
        className={held === 0 ? classes["planned"] : classes["edge"]}
        strokeWidth={held === 0 ? 1.5 : 1.5 + weight * 7}
      />
      <circle cx={toX} cy={toY} r={5} className={classes["node"]} />
      <text x={toX + 12} y={toY + 5} className={classes["label"]}>
        {isNarrow ? party.id : party.name}{" "}
        <tspan className={classes["count"]}>
          {held}
          {planned > 0 && ` + ${planned} planned`}
        </tspan>
      </text>
    </Link>
  );
}
