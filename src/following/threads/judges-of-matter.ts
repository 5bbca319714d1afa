import type { Amount } from "../../reading/reading.js";
import type { Candidate } from "./candidate.js";
import type { Step } from "./draft.js";
import type { Judge } from "./judge.js";
import { isOfOneOccasion } from "./occasion-of.js";
import { sameDue } from "./judges-of-time.js";
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

/** What is over is rarely spoken of again, but by the other side on the same occasion: *a memorandum was signed*. */
export const over: Judge = (candidate, { status, steps }) => {
  if (status === "open" || steps.some((step) => isKeptTogether(candidate, step))) return 0;
  return candidate.opens !== undefined && candidate.source !== "fact" ? WEIGHTS.overAnew : WEIGHTS.over;
};

const isKeptTogether = ({ signed, readout }: Candidate, { role, candidate: other }: Step): boolean =>
  signed === true &&
  role === "kept" &&
  readout.id !== other.readout.id &&
  isOfOneOccasion(readout, other.readout);

/** *The data layer for Oujda* is not that for Agadir: it names another place or thing, and not the one of the thread. */
export const otherName: Judge = (candidate, draft) => {
  const { names, kind, source, terms } = candidate;
  const { opening, own } = draft;
  if (source !== "act" || kind !== draft.kind || opening.names.size === 0) return 0;
  const isNew = [...names].some((name) => !own.has(name));
  const isNamed = terms.own.some((term) => opening.names.has(term));
  if (!isNew || isNamed || sameAmount(candidate, draft) !== 0) return 0;
  return sameDue(candidate, draft) === 0 ? WEIGHTS.otherName : WEIGHTS.otherNameSameDue;
};
