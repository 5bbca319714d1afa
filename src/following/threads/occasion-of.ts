import type { Readout } from "../readout.js";
import { daysBetween } from "./calendar.js";

/** Accounts of one occasion appear within so many days. */
const SAME_OCCASION_DAYS = 2;

/** Whether two readouts may be accounts of one occasion, by the days on which they appeared. */
export const isOfOneOccasion = (one: Readout, other: Readout): boolean =>
  one.published !== undefined &&
  other.published !== undefined &&
  Math.abs(daysBetween(one.published, other.published)) <= SAME_OCCASION_DAYS;
