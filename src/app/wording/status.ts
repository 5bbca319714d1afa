import type { CalendarStatus } from "../../following/threads/calendar.js";
import type { Followed } from "../roadmap/roadmap.js";
import { dateInWords } from "./date.js";

/** What can be said where nothing shows what has become of an undertaking; never that it was not done. */
export function noEvidence(
  { thread, readSince }: Pick<Followed, "thread" | "readSince">,
  asOf: string,
): string | undefined {
  return thread.status === "open" ? noEvidenceIn(readSince, asOf) : undefined;
}

/**
 * What can be said where so many readouts show nothing.
 * @param asOf ISO day
 */
export function noEvidenceIn(readSince: number, asOf: string): string {
  if (readSince === 0) return "No readout about the two has been read since";
  const readouts = readSince === 1 ? "1 readout" : `${readSince} readouts`;
  return `No evidence found as of ${dateInWords(asOf)} in ${readouts} read since`;
}

/** How an undertaking stands by the calendar: `due in 12 days`, `overdue since 1 July 2032`, `kept 8 days late`. */
export function calendarInWords(calendar: CalendarStatus): string {
  switch (calendar.kind) {
    case "no date":
      return "no date";
    case "due":
      return calendar.days === 0
        ? "due today"
        : `due in ${calendar.days} ${calendar.days === 1 ? "day" : "days"}`;
    case "overdue":
      return `overdue since ${dateInWords(calendar.since)}`;
    case "kept in time":
      return "kept in time";
    case "kept late":
      return `kept ${daysAfter(calendar)}`;
    case "told kept late":
      return `told to be kept ${daysAfter(calendar)}`;
  }
}

type Late = Extract<CalendarStatus, { readonly promised: string }>;

/** Where the day was moved meanwhile, or is only that of the telling, it is said from which one the days count. */
function daysAfter({ kind, days, moved }: Late): string {
  const count = days === 1 ? "1 day" : `${days} days`;
  if (moved) return `${count} after it was first due`;
  return kind === "kept late" ? `${count} late` : `${count} after it was due`;
}
