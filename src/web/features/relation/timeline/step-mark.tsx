import classes from "./timeline.module.css";

/** What an entry does to an undertaking, as a form: kept is full, dropped a cross, delayed an empty lozenge. */
export function StepMark({ role, x, y }: { readonly role: string; readonly x: number; readonly y: number }) {
  if (role === "kept") return <circle cx={x} cy={y} r={5} className={classes["full"]} data-role={role} />;
  if (role === "dropped" || role === "refused")
    return <path d={`M${x - 4},${y - 4}l8,8m0,-8l-8,8`} className={classes["cross"]} data-role={role} />;
  if (role === "delayed")
    return <path d={`M${x},${y - 5}l5,5l-5,5l-5,-5z`} className={classes["empty"]} data-role={role} />;
  if (role === "overtaken")
    return <path d={`M${x - 4},${y - 5}l6,5l-6,5`} className={classes["cross"]} data-role={role} />;
  if (role === "made") return <circle cx={x} cy={y} r={4} className={classes["empty"]} data-role={role} />;
  return <circle cx={x} cy={y} r={2.75} className={classes["full"]} data-role={role} />;
}
