import { useSuspenseQuery } from "@tanstack/react-query";
import { differenceQuery } from "../../client/queries.js";
import classes from "./readout.module.css";

/** A version with what was put in and taken out since another. */
export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const { data } = useSuspenseQuery(differenceQuery(before, after));
  return (
    <div className={classes["difference"]} dir="auto">
      {data.parts.map(({ kind, text }, at) => {
        const key = `${at} ${kind}`;
        if (kind === "added") return <ins key={key}>{text}</ins>;
        return kind === "removed" ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
      })}
    </div>
  );
}
