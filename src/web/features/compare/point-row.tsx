import type { Evidence, Point } from "../../client/types.js";
import { Quote } from "../../pieces/quote.js";
import classes from "./compare.module.css";

interface PointRowProps {
  readonly point: Point;
  readonly kind: "common" | "different" | "a" | "b";
}

const SAID = {
  common: "Told by both",
  different: "Told by both, differently in",
  a: "Told by the one only",
  b: "Told by the other only",
};

/** One point, as each of the two puts it; what they put differently is marked. */
export function PointRow({ point: { a, b, differences }, kind }: PointRowProps) {
  const fields = [...new Set(differences.map((difference) => difference.in))];
  const words = (side: "a" | "b") => differences.flatMap((difference) => difference[side] ?? []);
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
        <Side evidence={a} marked={words("a")} />
        <Side evidence={b} marked={words("b")} />
      </div>
    </li>
  );
}

interface SideProps {
  readonly evidence: Evidence | undefined;
  readonly marked: readonly string[];
}

function Side({ evidence, marked }: SideProps) {
  if (evidence === undefined) return <p className={classes["silent"]}>Says nothing of it</p>;
  return <Quote evidence={evidence} marked={marked} context={false} />;
}
