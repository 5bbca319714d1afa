import type { Strength } from "../../reading/reading.js";
import type { Candidate } from "./candidate.js";
import type { Change } from "./thread.js";

/** From what is only possible to what is certain. */
const FIRMNESS: Readonly<Record<Strength, number>> = { ready: 1, intended: 2, firm: 3 };

/**
 * How an undertaking is put now, against how it was put before: another date, less or more firmly, on a condition or
 * without the one it had.
 */
export function changeFrom(before: Candidate, now: Candidate): Change {
  if (before.due !== undefined && now.due !== undefined && before.due.last !== now.due.last) return "moved";
  // What is merely told has no modal to be firm by.
  if (before.source !== "act" || now.source !== "act") return "same";
  const firmer = firmnessOf(now) - firmnessOf(before);
  if (firmer !== 0) return firmer > 0 ? "sharpened" : "softened";
  const freer = Number(before.condition !== undefined) - Number(now.condition !== undefined);
  if (freer !== 0) return freer > 0 ? "sharpened" : "softened";
  return "same";
}

/** What is put without a modal is put firmly. */
const firmnessOf = ({ strength }: Candidate): number => FIRMNESS[strength ?? "firm"];
