import { Link } from "@tanstack/react-router";
import type { RelationSummary } from "../client/types.js";
import classes from "./line.module.css";
import { pairInWords } from "./party.js";
import { When } from "./when.js";

/** What a list may tell besides: how many undertakings are open, and overdue. */
type Told = RelationSummary & { readonly open?: number; readonly overdue?: number };

/** A relationship in two lines: who, and how it stands. */
export function RelationLine({ relation }: { readonly relation: Told }) {
  const { key, parties, readouts, latest, open, overdue = 0 } = relation;
  return (
    <article className={classes["line"]}>
      <Link to="/relations/$key" params={{ key }} className={classes["name"]}>
        {pairInWords(parties)}
      </Link>
      <div className={classes["facts"]}>
        {open !== undefined && <span>{open} open</span>}
        {overdue > 0 && <span data-tone="late">{overdue} overdue</span>}
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
