import type { ThreadHead } from "../../following/threads/head.js";
import type { Occasion } from "../../following/occasions/occasion.js";
import { measuresOf, type Measures } from "../../following/threads/measures.js";
import type { Store } from "../../record/store.js";
import { statusesDecided } from "../decide/decided-statuses.js";
import { lastHeldOn } from "../follow/account-on.js";
import { threadsOn } from "../follow/threads-on.js";
import { headStatus } from "../roadmap/head-status.js";
import { dateInWords } from "../wording/date.js";
import type { Relation } from "./relations.js";

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

/** Who only telephones or writes does not meet. */
const APART = ["call", "correspondence"] as const;

/** How things stand between two parties on a day. @param asOf ISO day */
export async function stateOn(
  store: Store,
  relation: Relation,
  asOf: string,
): Promise<{ readonly state: State; readonly measures: Measures }> {
  const heads = await (await threadsOn(store, relation, asOf)).heads();
  const decided = await statusesDecided(store.db);
  const statuses = heads.map((head) => headStatus(head, asOf, decided.get(head.id)));
  const measures = measuresOf(heads, asOf);
  const counts = countsOf(heads, statuses);
  const lastMet = await lastHeldOn(store, relation, asOf, APART);
  const parts = [...metInWords(lastMet), ...undertakingsInWords(counts, measures)];
  const line = capitalised(parts.join("; "));
  return { state: { line, ...(lastMet !== undefined && { lastMet }), ...counts }, measures };
}

type Counts = Pick<State, "open" | "overdue" | "kept" | "waiting">;

/** @param statuses how each stands, in one word */
function countsOf(heads: readonly ThreadHead[], statuses: readonly string[]): Counts {
  const count = (status: string): number => statuses.filter((one) => one === status).length;
  const overdue = count("overdue");
  return {
    open: count("open") + overdue,
    overdue,
    kept: count("kept"),
    waiting: heads.reduce((sum, { doubtful }) => sum + doubtful, 0),
  };
}

const metInWords = (met: Occasion | undefined): string[] =>
  met?.date === undefined
    ? []
    : [`last met ${[dateInWords(met.date), met.place].filter((part) => part !== undefined).join(", ")}`];

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
