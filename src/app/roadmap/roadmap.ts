import type { Occasion } from "../../following/occasions/occasion.js";
import { byCalendar, type CalendarStatus } from "../../following/threads/calendar.js";
import { headOf } from "../../following/threads/head.js";
import { measuresOf, type Measures } from "../../following/threads/measures.js";
import type { Relation, Thread } from "../../following/threads/thread.js";
import type { DocumentHead } from "../../record/documents/readouts.js";
import type { Store } from "../../record/store.js";
import { statusesDecided, type DecisionOnStatus } from "../decide/decided-statuses.js";
import { accountOn } from "../follow/account-on.js";

export type { Entry, Thread } from "../../following/threads/thread.js";

/** What a thread looks like on a day: three statuses that are never mixed. */
export interface Followed {
  readonly thread: Thread;
  /** What a person has decided, and who and when. */
  readonly decided?: DecisionOnStatus;
  /** By the calendar: what is open by the evidence can be due or overdue, what was kept in time or late. */
  readonly calendar?: CalendarStatus;
  /** Readouts about the two that have been read since the last entry, up to the day. */
  readonly readSince: number;
}

/** What two parties have undertaken, as it stands on a day. */
export interface Roadmap {
  readonly relation: Relation;
  /** ISO day. */
  readonly asOf: string;
  /** The readouts about the two, in order of time. */
  readonly readouts: readonly DocumentHead[];
  readonly threads: readonly Followed[];
  readonly occasions: readonly Occasion[];
  readonly measures: Measures;
}

/**
 * The roadmap of two parties.
 * @param asOf ISO day; what was published later is left out, as if it had not been said yet
 */
export async function roadmapOf(store: Store, relation: Relation, asOf: string): Promise<Roadmap> {
  const { readouts, threads, occasions } = await accountOn(store, relation, asOf);
  const decided = await statusesDecided(store.db);
  const days = readouts.flatMap(({ published }) => published ?? []);
  return {
    relation,
    asOf,
    readouts,
    threads: threads.map((thread) => followed(thread, days, asOf, decided.get(thread.id))),
    occasions,
    measures: measuresOf(threads.map(headOf), asOf),
  };
}

/**
 * What a thread looks like on a day.
 * @param days those on which the readouts of its relation were published, up to the day, in order
 */
export function followed(
  thread: Thread,
  days: readonly string[],
  asOf: string,
  decided: DecisionOnStatus | undefined,
): Followed {
  const last = thread.entries.at(-1)?.published;
  const calendar = byCalendar(thread, asOf);
  return {
    thread,
    ...(decided && { decided }),
    ...(calendar && { calendar }),
    readSince: last === undefined ? 0 : countAfter(days, last),
  };
}

/** How many of some days in order are later than one of them, or than any other: found by halving. */
function countAfter(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((days[middle] ?? "") > day) high = middle;
    else low = middle + 1;
  }
  return days.length - low;
}
