import { byCalendar, type CalendarStatus } from "../../following/threads/calendar.js";
import { measuresOf, type Measures } from "../../following/threads/measures.js";
import { relationKey, type Relation, type Thread } from "../../following/threads/thread.js";
import { headsMentioning, type DocumentHead } from "../../record/documents/readouts.js";
import { threadsOf } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { statusesDecided, type DecisionOnStatus } from "../decide/decided-statuses.js";
import { followThrough, followUpOf } from "../follow/follow-up.js";

export type { Entry, Thread } from "../../following/threads/thread.js";

/** What a thread looks like on a day: three statuses that are never mixed. */
export interface Followed {
  readonly thread: Thread;
  /** What a person has decided, and who and when. */
  readonly decided?: DecisionOnStatus;
  /** By the calendar; only what is open by the evidence can be due or overdue. */
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
  readonly measures: Measures;
}

/**
 * The roadmap of two parties.
 * @param asOf ISO day; what was published later is left out, as if it had not been said yet
 */
export async function roadmapOf(store: Store, relation: Relation, asOf: string): Promise<Roadmap> {
  const heads = await headsMentioning(store.db, "relation", relationKey(relation));
  const readouts = heads.filter(({ published }) => published === undefined || published <= asOf);
  const threads =
    readouts.length === heads.length
      ? await threadsNow(store, relation)
      : await followThrough(
          store,
          readouts.map(({ id }) => id),
          relation,
        );
  const decided = await statusesDecided(store.db);
  return {
    relation,
    asOf,
    readouts,
    threads: threads.map((thread) => followed(thread, readouts, asOf, decided.get(thread.id))),
    measures: measuresOf(threads, asOf),
  };
}

async function threadsNow(store: Store, relation: Relation): Promise<Thread[]> {
  await followUpOf(store, relation);
  return threadsOf(store.db, relation);
}

function followed(
  thread: Thread,
  readouts: readonly DocumentHead[],
  asOf: string,
  decided: DecisionOnStatus | undefined,
): Followed {
  const last = thread.entries.at(-1)?.published;
  return {
    thread,
    ...(decided && { decided }),
    ...(thread.status === "open" && { calendar: byCalendar(thread, asOf) }),
    readSince: readouts.filter(
      ({ published }) => published !== undefined && last !== undefined && published > last,
    ).length,
  };
}
