import type { Amount } from "../../reading/reading.js";
import type { Candidate } from "./candidate.js";
import type { Judge } from "./judge.js";
import { WEIGHTS } from "./weights.js";

/** One side has undertaken both. */
export const sameDoer: Judge = ({ by, kind }, { opening, kind: thread }) =>
  kind === thread && by.length > 0 && opening.by.length > 0 && by.join() === opening.by.join()
    ? WEIGHTS.sameDoer
    : 0;

/** A commitment by one side is not one by the other. */
export const otherDoer: Judge = ({ by, kind, source }, { opening, kind: thread }) =>
  source === "act" &&
  kind === thread &&
  by.length > 0 &&
  opening.by.length > 0 &&
  !by.some((party) => opening.by.includes(party))
    ? WEIGHTS.otherDoer
    : 0;

/** *2nd*, as terms have it. */
export const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const ordinals = ({ terms }: Candidate): string[] => terms.own.filter((term) => ORDINAL.test(term));

/** *EUR 1.8 million* is hardly spoken of twice for two things. */
export const sameAmount: Judge = ({ amounts = [] }, { steps }) =>
  amounts.some((amount) =>
    steps.some(({ candidate }) => candidate.amounts?.some((other) => isSameSum(amount, other))),
  )
    ? WEIGHTS.sameAmount
    : 0;

const isSameSum = (one: Amount, other: Amount): boolean =>
  one.value === other.value && one.currency === other.currency;

/** The second session is not the first. */
export const otherOrdinal: Judge = (candidate, { opening }) => {
  const mine = ordinals(candidate);
  const theirs = ordinals(opening);
  return mine.length > 0 && theirs.length > 0 && !mine.some((term) => theirs.includes(term))
    ? WEIGHTS.otherOrdinal
    : 0;
};

/** Of what was undertaken more is told than of what has only been mentioned. */
export const untold: Judge = (_, { isUndertaken }) => (isUndertaken ? 0 : WEIGHTS.untold);

/** What is over is rarely spoken of again. */
export const over: Judge = ({ opens, source }, { status }) =>
  status === "open" ? 0 : opens !== undefined && source !== "fact" ? WEIGHTS.overAnew : WEIGHTS.over;
