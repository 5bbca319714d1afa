import { contains, type Range } from "../../text/span.js";
import type { ActKind } from "../../language/acts.js";
import type { Reason } from "../reading.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import { conditionOf } from "./condition.js";
import type { ActSetting, FoundAct } from "./found.js";

/** When an act is to be done, with the words that say so. */
export interface Due {
  readonly value: string;
  readonly reason: Reason;
}

/** Kinds that nobody does by a date. */
const TIMELESS: ReadonlySet<ActKind> = new Set<ActKind>([
  "offer",
  "support",
  "criticism",
  "thanks",
  "greeting",
  "refusal",
]);

/** The date by which an act is to be done: a deadline in its words, else the nearest date in them that is not past. */
export function dueOf(act: FoundAct, { dates, published, language }: ActSetting): Due | undefined {
  if (TIMELESS.has(act.kind)) return undefined;
  const condition = conditionOf(act, language);
  const inside = dates.filter(
    ({ expression: { text, value }, bound }) =>
      isInside(act, text) &&
      !(condition && contains(condition, text)) &&
      isToCome(value, published) &&
      (bound !== undefined || !isPeriod(value)),
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

/** Whether a date stands in what the act is about, not in an introduction (*On 3 May, the President promised*). */
function isInside({ clause, analysis, evidence, rule, passive }: FoundAct, date: Range): boolean {
  const { tokens } = analysis.sentence;
  const verb = tokens[clause.verb.last]?.end ?? evidence.start;
  const start = passive || verb >= evidence.end ? evidence.start : Math.max(verb, evidence.start);
  if (start <= date.start) return date.start < evidence.end && !isAside(date, clause, analysis);
  // *By the end of this year we will open*: right before the subject.
  const subject = clause.subject?.from ?? clause.verb.first;
  const before = tokens.findLastIndex(({ start: at }, index) => index < subject && at < date.end);
  return (
    rule === "acts/undertaking" &&
    (tokens[clause.start]?.start ?? date.end) <= date.start &&
    date.end <= (tokens[subject]?.start ?? 0) &&
    subject - before <= LEAD
  );
}

/** *the mandate, **which expires on 19 February**, would be extended*: a date of something else. */
const isAside = (date: Range, { verb, sentence: { tokens } }: Clause, { clauses }: Analysis): boolean => {
  const main = tokens[verb.first]?.start ?? 0;
  return (
    date.end <= main &&
    clauses.some((other) => {
      const start = tokens[other.verb.first]?.start ?? main;
      return other.link === "relative" && start < date.start;
    })
  );
};

/** A comma may stand between a date and the subject. */
const LEAD = 2;

/** Whether a date lies ahead of the day of publication. */
export const isToCome = (value: string, published: string | undefined): boolean =>
  value !== published && !isPast(value, published);

/** EDTF values sort by their digits as far as both go. */
export function isPast(value: string, published: string | undefined): boolean {
  const end = value.split("/").at(-1) ?? value;
  if (published === undefined || (/-[2-4]\d$/.test(end) && end.length === 7))
    return published !== undefined && end.slice(0, 4) < published.slice(0, 4);
  return end < published.slice(0, end.length);
}

/** *for 2032–2036* is how long, not by when. */
const isPeriod = (value: string): boolean => /^\d{4}\/\d{4}$/.test(value);
