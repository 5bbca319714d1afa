import { intervalOf } from "../../../following/interval.js";
import { formatDay } from "../../../reading/dates/calendar.js";

const CALENDAR = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/;

/** What standards without EDTF know of a date. */
export interface Bounds {
  readonly start?: string;
  /** Where it is not the beginning. */
  readonly end?: string;
}

/** A date as year, month or day; the two ends of an interval; the first and last day of a season, quarter or decade. */
export function boundsOf(edtf: string | undefined): Bounds {
  if (edtf === undefined) return {};
  const [start = "", end] = edtf.split("/");
  if (CALENDAR.test(start) && (end === undefined || CALENDAR.test(end)))
    return { start, ...(end !== undefined && { end }) };
  const days = intervalOf(edtf);
  return days === undefined ? {} : { start: formatDay(days.first), end: formatDay(days.last) };
}
