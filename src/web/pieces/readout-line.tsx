import { Link } from "@tanstack/react-router";
import type { ReadoutSummary } from "../client/types.js";
import classes from "./line.module.css";
import { When } from "./when.js";

/** A readout in two lines: how it begins, and where it comes from. */
export function ReadoutLine({ readout }: { readonly readout: ReadoutSummary }) {
  const { id, name, opening, published, publisher, counts } = readout;
  const found = [
    [counts.encounters, "encounter"],
    [counts.statements, "statement"],
    [counts.acts, "act"],
  ] as const;
  return (
    <article className={classes["line"]}>
      <Link to="/readouts/$id" params={{ id }} className={classes["words"]}>
        {opening || name}
      </Link>
      <div className={classes["facts"]}>
        <When date={published} unknown="date not known" />
        {publisher !== undefined && <span>{publisher}</span>}
        <span>{found.map(([count, noun]) => `${count} ${noun}${count === 1 ? "" : "s"}`).join(", ")}</span>
      </div>
    </article>
  );
}
