import type { Thread } from "./thread.js";

/** What follows from the calendar alone for an undertaking of which nothing shows that it is over. */
export type CalendarStatus =
  | { readonly kind: "no date" }
  /** `days` until the last day on which it is in time; 0 on that day. */
  | { readonly kind: "due"; readonly days: number }
  /** `since` is the first day on which it is late, `days` how many there have been. */
  | { readonly kind: "overdue"; readonly since: string; readonly days: number };

const DAY = 86_400_000;

/**
 * How an undertaking stands by the calendar.
 * @param asOf ISO day
 */
export function byCalendar({ due }: Pick<Thread, "due">, asOf: string): CalendarStatus {
  if (due === undefined) return { kind: "no date" };
  const days = daysBetween(asOf, due.last);
  if (days >= 0) return { kind: "due", days };
  return { kind: "overdue", since: dayAfter(due.last), days: -days };
}

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
