import type { Evidence } from "../../client/types.js";
import { Quote } from "../../pieces/quote.js";
import classes from "./compare.module.css";
import type { Point } from "./points.js";

const SAID = {
  common: "Told by both",
  different: "Told by both, differently in",
  a: "Told by the one only",
  b: "Told by the other only",
};

/** One point, as each of the two puts it; what they put differently is marked. */
export function PointRow({ point: { kind, a, b, differences } }: { readonly point: Point }) {
  const fields = [...new Set(differences.map(({ field }) => field))];
  const words = (side: "a" | "b") => differences.map((difference) => difference[side].selector[0].exact);
  return (
    <li className={classes["point"]} data-kind={kind}>
      <div className={classes["what"]}>
        {SAID[kind]}
        {fields.map((field) => (
          <span key={field} className={classes["difference"]}>
            {field}
          </span>
        ))}
      </div>
      <div className={classes["columns"]}>
        <Side told={a} marked={words("a")} />
        <Side told={b} marked={words("b")} />
      </div>
    </li>
  );
}

interface SideProps {
  readonly told: readonly Evidence[];
  readonly marked: readonly string[];
}

function Side({ told, marked }: SideProps) {
  if (told.length === 0) return <p className={classes["silent"]}>Says nothing of it</p>;
  return (
    <div>
      {told.map((evidence) => (
        <Quote key={evidence.start} evidence={evidence} marked={marked} context={false} />
      ))}
    </div>
  );
}
