import { byCalendar, daysBetween } from "./calendar.js";
import type { Entry, EvidenceStatus, Thread } from "./thread.js";

/** How two parties keep what they undertake, as far as readouts tell. */
export interface Measures {
  readonly threads: number;
  readonly byStatus: Readonly<Record<EvidenceStatus, number>>;
  /** Of the open ones, those whose day has passed. */
  readonly overdue: number;
  /** Of those kept that had a day: how many by then. */
  readonly keptOnTime: { readonly kept: number; readonly of: number };
  /** Median days from the first word to the word that it was kept; missing where none was. */
  readonly daysToKept?: number;
  /** Days since the last entry; missing where there is none. */
  readonly daysSinceLastWord?: number;
}

/**
 * Measures the threads of a relation.
 * @param asOf ISO day
 */
export function measuresOf(threads: readonly Thread[], asOf: string): Measures {
  const byStatus = { open: 0, kept: 0, "partly kept": 0, dropped: 0, overtaken: 0 };
  for (const { status } of threads) byStatus[status] += 1;
  const kept = threads.filter(({ status }) => status === "kept");
  const dated = kept.flatMap((thread) => onTime(thread) ?? []);
  const spans = kept.flatMap((thread) => daysToKept(thread) ?? []);
  const last = lastWord(threads);
  const median = medianOf(spans);
  return {
    threads: threads.length,
    byStatus,
    overdue: threads.filter(
      (thread) => thread.status === "open" && byCalendar(thread, asOf).kind === "overdue",
    ).length,
    keptOnTime: { kept: dated.filter(Boolean).length, of: dated.length },
    ...(median !== undefined && { daysToKept: median }),
    ...(last !== undefined && { daysSinceLastWord: daysBetween(last, asOf) }),
  };
}

const shownBy = ({ entries, shownBy: claim }: Thread): Entry | undefined =>
  entries.find((entry) => entry.claim === claim);

/** Whether it was kept by the first day it was promised for; undefined where no day was. */
function onTime(thread: Thread): boolean | undefined {
  const promised = thread.entries.find(({ due }) => due !== undefined)?.due;
  const done = shownBy(thread)?.published;
  return promised && done !== undefined ? done <= promised.last : undefined;
}

function daysToKept(thread: Thread): number | undefined {
  const [made, done] = [thread.entries[0]?.published, shownBy(thread)?.published];
  return made !== undefined && done !== undefined ? daysBetween(made, done) : undefined;
}

const lastWord = (threads: readonly Thread[]): string | undefined =>
  threads
    .flatMap(({ entries }) => entries.flatMap(({ published }) => published ?? []))
    .toSorted()
    .at(-1);

function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  return ((sorted[middle - 1] ?? upper) + upper) / 2;
}
