import type { Judge } from "./judge.js";
import { answers, answersAtOnce, otherMatter, sameGuest } from "./judges-of-answers.js";
import {
  otherDoer,
  otherName,
  otherOrdinal,
  over,
  sameAmount,
  sameDoer,
  untold,
} from "./judges-of-matter.js";
import { beforehand, dueMet, sameDue } from "./judges-of-time.js";

type Judges = readonly (readonly [rule: string, judge: Judge])[];

/** What can speak for or against a link where no word is shared. */
export const JUDGES_WITHOUT_WORDS: Judges = [
  ["threads/same-guest", sameGuest],
  ["threads/answer-at-once", answersAtOnce],
  ["threads/over", over],
];

/** All of them, by the names of their reasons. */
export const JUDGES: Judges = [
  ["threads/same-doer", sameDoer],
  ["threads/other-doer", otherDoer],
  ["threads/same-due", sameDue],
  ["threads/due-met", dueMet],
  ["threads/beforehand", beforehand],
  ["threads/same-amount", sameAmount],
  ["threads/other-ordinal", otherOrdinal],
  ["threads/other-name", otherName],
  ["threads/other-matter", otherMatter],
  ["threads/answer", answers],
  ["threads/untold", untold],
  ...JUDGES_WITHOUT_WORDS,
];
