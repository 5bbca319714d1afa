import type { Occasion } from "../../following/occasions/occasion.js";
import type { Measures } from "../../following/threads/measures.js";
import { inCodeOrder } from "../in-code-order.js";
import { statusOf } from "../roadmap/roadmap-json.js";
import type { Roadmap } from "../roadmap/roadmap.js";
import { dateInWords } from "../wording/date.js";

/** The line that says how things stand between two parties, and the figures in it. */
export interface State {
  /** In words, as `Last met 5 July 2033, Port Vila; 7 open, 2 of them overdue; 4 kept, half of them within 120 days`. */
  readonly line: string;
  /** The last encounter that was held; those by telephone or letter aside. */
  readonly lastMet?: Occasion;
  /** Those overdue included. */
  readonly open: number;
  readonly overdue: number;
  readonly kept: number;
  /** Links that wait for review. */
  readonly waiting: number;
}

/** How things stand on a roadmap. */
export function stateOf({ threads, occasions, measures }: Omit<Roadmap, "relation" | "readouts">): State {
  const count = (status: string): number =>
    threads.filter((followed) => statusOf(followed) === status).length;
  const overdue = count("overdue");
  const open = count("open") + overdue;
  const kept = count("kept");
  const waiting = threads.flatMap(({ thread }) => thread.entries).filter(({ link }) => link.doubtful).length;
  const lastMet = lastMetAmong(occasions);
  const parts = [...metInWords(lastMet), ...undertakingsInWords({ open, overdue, kept }, measures)];
  return {
    line: capitalised(parts.join("; ")),
    ...(lastMet !== undefined && { lastMet }),
    open,
    overdue,
    kept,
    waiting,
  };
}

/** Who only telephones or writes does not meet. */
const APART: ReadonlySet<Occasion["kind"]> = new Set(["call", "correspondence"]);

const lastMetAmong = (occasions: readonly Occasion[]): Occasion | undefined =>
  occasions
    .filter(({ status, kind, date }) => status === "held" && date !== undefined && !APART.has(kind))
    .toSorted((a, b) => inCodeOrder(a.date ?? "", b.date ?? ""))
    .at(-1);

const metInWords = (met: Occasion | undefined): string[] =>
  met?.date === undefined
    ? []
    : [`last met ${[dateInWords(met.date), met.place].filter((part) => part !== undefined).join(", ")}`];

type Counts = Pick<State, "open" | "overdue" | "kept">;

function undertakingsInWords({ open, overdue, kept }: Counts, measures: Measures): string[] {
  if (open + kept === 0) return ["no undertaking is followed"];
  const late = overdue > 0 ? `, ${overdue} of them overdue` : "";
  return [`${open} open${late}`, `${kept} kept${kept === 0 ? "" : paceInWords(kept, measures)}`];
}

/** From the word to the deed: the median, in words. */
function paceInWords(kept: number, { daysToKept }: Measures): string {
  if (daysToKept === undefined) return "";
  const days = Math.round(daysToKept);
  return `${kept === 1 ? "" : ", half of them"} within ${days === 1 ? "a day" : `${days} days`}`;
}

const capitalised = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);
