import type { OccasionDoubt } from "../../following/comparing/comparison.js";
import { partiesInWords } from "./who.js";

/** *These may not be accounts of one occasion: they were published 96 days apart.*; undefined where nothing speaks against it. */
export function occasionDoubtsInWords(doubts: readonly OccasionDoubt[]): string | undefined {
  if (doubts.length === 0) return undefined;
  return `These may not be accounts of one occasion: ${doubts.map(inWords).join("; ")}.`;
}

const inWords = (doubt: OccasionDoubt): string =>
  doubt.reason === "days"
    ? `they were published ${doubt.days} days apart`
    : `one is about ${partiesInWords(doubt.parties[0])}, the other about ${partiesInWords(doubt.parties[1])}`;
