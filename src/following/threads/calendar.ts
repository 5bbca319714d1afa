import { headOf, type ThreadHead } from "./head.js";
import type { Thread } from "./thread.js";

/** What follows from the calendar alone: of an undertaking that nothing shows to be over, and of one that was kept. */
export type CalendarStatus =
  | { readonly kind: "no date" }
  /** `days` until the last day on which it is in time; 0 on that day. */
  | { readonly kind: "due"; readonly days: number }
  /** `since` is the first day on which it is late, `days` how many there have been. */
  | { readonly kind: "overdue"; readonly since: string; readonly days: number }
  | { readonly kind: "kept in time" }
  /**
   * `days` from `promised`, the last day of those by which it was first promised, to the day on which it was done; or, where
   * no readout tells that day, to the one on which it was told. `moved`: another day was given meanwhile.
   */
  | {
      readonly kind: "kept late" | "told kept late";
      readonly days: number;
      readonly promised: string;
      readonly moved: boolean;
    };

const DAY = 86_400_000;

/**
 * How an undertaking stands by the calendar; undefined where it is over without having been kept, or kept without a day.
 * @param asOf ISO day
 */
export function byCalendar(thread: Thread, asOf: string): CalendarStatus | undefined {
  if (thread.status === "open") return waitedFor(thread, asOf);
  const head = headOf(thread);
  const kind = keptInTime(head);
  const { promised, done, told } = head;
  if (kind === "kept in time") return { kind };
  if (kind === undefined || promised === undefined) return undefined;
  const days = daysBetween(promised, done ?? told ?? promised);
  return { kind, days, promised, moved: thread.due?.last !== promised };
}

/**
 * Whether an undertaking was done by the first day it was promised for. What was told after that day without a word of when it
 * was done may have been in time.
 * @returns undefined where it was not kept, or a day is not known
 */
export function keptInTime({
  status,
  promised,
  done,
  told,
}: ThreadHead): "kept in time" | "kept late" | "told kept late" | undefined {
  const day = done ?? told;
  if (status !== "kept" || promised === undefined || day === undefined) return undefined;
  if (day <= promised) return "kept in time";
  return done === undefined ? "told kept late" : "kept late";
}

function waitedFor({ due }: Pick<Thread, "due">, asOf: string): CalendarStatus {
  if (due === undefined) return { kind: "no date" };
  const days = daysBetween(asOf, due.last);
  if (days >= 0) return { kind: "due", days };
  return { kind: "overdue", since: dayAfter(due.last), days: -days };
}

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
