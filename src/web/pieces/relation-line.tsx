import { Link } from "@tanstack/react-router";
import type { RelationSummary } from "../client/types.js";
import classes from "./line.module.css";
import { pairInWords } from "./party.js";
import { When } from "./when.js";

/** A relationship in two lines: who, and how it stands. */
export function RelationLine({ relation }: { readonly relation: RelationSummary }) {
  const { key, parties, readouts, latest } = relation;
  return (
    <article className={classes["line"]}>
      <Link to="/relations/$key" params={{ key }} className={classes["name"]}>
        {pairInWords(parties)}
      </Link>
      <div className={classes["facts"]}>
        <span>
          {readouts} {readouts === 1 ? "readout" : "readouts"}
          {latest !== undefined && (
            <>
              , the latest <When date={latest} />
            </>
          )}
        </span>
      </div>
    </article>
  );
}
