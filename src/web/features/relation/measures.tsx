import type { Relation } from "../../client/types.js";
import classes from "./relation.module.css";

/** The figures of a relation; one that cannot be told is left out. */
export function Measures({ relation: { state, measures } }: { readonly relation: Relation }) {
  const { kept, of } = measures.keptOnTime;
  const figures = [
    { name: "Open", value: state.open },
    { name: "Overdue", value: state.overdue, tone: state.overdue > 0 ? "late" : undefined },
    { name: "Kept", value: state.kept, tone: "kept" },
    ...(of > 0 ? [{ name: "Kept on time", value: kept, unit: `of ${of} with a date` }] : []),
    ...durations("Median from made to kept", measures.daysToKept),
    ...durations("Since the last word", measures.daysSinceLastWord),
    ...(state.waiting > 0 ? [{ name: "Waiting for review", value: state.waiting }] : []),
  ];
  return (
    <dl className={classes["measures"]}>
      {figures.map(({ name, value, ...rest }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd data-tone={"tone" in rest ? rest.tone : undefined}>
            {value} {"unit" in rest && <small>{rest.unit}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const durations = (name: string, days: number | undefined) =>
  days === undefined
    ? []
    : [{ name, value: Math.round(days), unit: Math.round(days) === 1 ? "day" : "days" }];
