import { overlaps, type Span } from "../../text/span.js";
import type { Readout } from "../readout.js";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The day on which something was done, as its words tell it: *was opened on Monday*, *in force since 1 May*.
 * @returns an ISO day, the last of several; undefined where the words give no day, or only one that was yet to come
 */
export function dayTold({ reading, published }: Readout, evidence: Span): string | undefined {
  if (published === undefined) return undefined;
  const days = reading.dates
    .filter(({ text }) => overlaps(text, evidence))
    .flatMap(({ value }) => value.split("/").at(-1) ?? [])
    .filter((value) => DAY.test(value) && value <= published);
  return days.toSorted().at(-1);
}
