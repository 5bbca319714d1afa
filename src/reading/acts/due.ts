import type { Range } from "../../text/span.js";
import type { FoundDate } from "../dates/read-dates.js";
import type { ActKind } from "../../language/acts.js";
import type { Reason } from "../reading.js";
import type { FoundAct } from "./found.js";

/** When an act is to be done, with the words that say so. */
export interface Due {
  readonly value: string;
  readonly reason: Reason;
}

/** Kinds that nobody does by a date. */
const TIMELESS: ReadonlySet<ActKind> = new Set<ActKind>([
  "support",
  "criticism",
  "thanks",
  "greeting",
  "refusal",
]);

/** The date by which an act is to be done: a deadline in its words, else the nearest date in them that is not past. */
export function dueOf(
  act: FoundAct,
  dates: readonly FoundDate[],
  published: string | undefined,
): Due | undefined {
  if (TIMELESS.has(act.kind)) return undefined;
  const inside = dates.filter(
    ({ expression }) =>
      isInside(act, expression.text) &&
      !isPast(expression.value, published) &&
      expression.value !== published &&
      !isPeriod(expression.value),
  );
  const date =
    inside.find(({ bound }) => bound === "by") ??
    inside.find(({ bound }) => bound === "from") ??
    inside.at(-1);
  return (
    date && {
      value: date.expression.value,
      reason: { basis: "stated", rule: "acts/date-in-evidence", evidence: date.expression.text },
    }
  );
}

/** Whether a date stands in what the act is about, not in an introduction (*On 3 May, the President … *). */
function isInside({ clause, analysis, evidence }: FoundAct, date: Range): boolean {
  const verb = analysis.sentence.tokens[clause.verb.last]?.end ?? evidence.start;
  const start = clause.verb.passive || verb >= evidence.end ? evidence.start : Math.max(verb, evidence.start);
  return start <= date.start && date.start < evidence.end;
}

/** EDTF values sort by their digits as far as both go. */
function isPast(value: string, published: string | undefined): boolean {
  const end = value.split("/").at(-1) ?? value;
  if (published === undefined || (/-[2-4]\d$/.test(end) && end.length === 7))
    return published !== undefined && end.slice(0, 4) < published.slice(0, 4);
  return end < published.slice(0, end.length);
}

/** *for 2032–2036* is how long, not by when. */
const isPeriod = (value: string): boolean => /^\d{4}\/\d{4}$/.test(value);
