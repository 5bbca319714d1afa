import { daysBetween, keptInTime } from "./calendar.js";
import type { ThreadHead } from "./head.js";
import type { EvidenceStatus } from "./thread.js";

/** How two parties keep what they undertake, as far as readouts tell. */
export interface Measures {
  readonly threads: number;
  readonly byStatus: Readonly<Record<EvidenceStatus, number>>;
  /** Of the open ones, those whose day has passed. */
  readonly overdue: number;
  /** Of those kept that had a day, and of which it is known whether they were done by then: how many were. */
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
export function measuresOf(threads: readonly ThreadHead[], asOf: string): Measures {
  const byStatus = { open: 0, kept: 0, "partly kept": 0, dropped: 0, overtaken: 0 };
  for (const { status } of threads) byStatus[status] += 1;
  const kept = threads.filter(({ status }) => status === "kept");
  const times = kept.map(keptInTime);
  const inTime = times.filter((time) => time === "kept in time").length;
  const late = times.filter((time) => time === "kept late").length;
  const last = lastWord(threads);
  const median = medianOf(kept.flatMap((thread) => daysToKept(thread) ?? []));
  return {
    threads: threads.length,
    byStatus,
    overdue: threads.filter((thread) => isOverdue(thread, asOf)).length,
    keptOnTime: { kept: inTime, of: inTime + late },
    ...(median !== undefined && { daysToKept: median }),
    ...(last !== undefined && { daysSinceLastWord: daysBetween(last, asOf) }),
  };
}

/** Whether nothing shows that it is over, and its last day has passed. */
export const isOverdue = ({ status, due }: Pick<ThreadHead, "status" | "due">, asOf: string): boolean =>
  status === "open" && due !== undefined && due < asOf;

const daysToKept = ({ opened, shown }: ThreadHead): number | undefined =>
  opened !== undefined && shown !== undefined ? daysBetween(opened, shown) : undefined;

const lastWord = (threads: readonly ThreadHead[]): string | undefined =>
  threads.reduce<string | undefined>(
    (last, { latest }) => (latest !== undefined && (last === undefined || latest > last) ? latest : last),
    undefined,
  );

function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  return ((sorted[middle - 1] ?? upper) + upper) / 2;
}
