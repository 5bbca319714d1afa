import type { Amount } from "../../reading/reading.js";
import type { Candidate } from "./candidate.js";
import type { Draft, Step } from "./draft.js";
import { lastDay } from "./due.js";
import { COMING, isTelling, PERSON, weightOf, type DraftIndex } from "./index-of-drafts.js";
import { isOfOneOccasion } from "./occasion-of.js";
import type { LinkReason } from "./thread.js";
import { WEIGHTS } from "./weights.js";

/** How well a candidate fits a thread, and why. */
export interface Fit {
  readonly draft: Draft;
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly LinkReason[];
}

/** Weighs the words that a candidate shares with the entry of a thread that is most like it, then what else speaks for and against. */
export function fitOf(candidate: Candidate, draft: Draft, index: DraftIndex): Fit {
  const shared = comparedWith(draft.steps).reduce<Shared>((best, step) => {
    const found = sharedWith(candidate, step.candidate, index);
    // What is linked loosely links others still more loosely.
    const likeness = found.likeness * Math.sqrt(step.link.score);
    return likeness > best.likeness ? { ...found, likeness } : best;
  }, NOTHING);
  const reasons: LinkReason[] = [
    { rule: "threads/shared-terms", terms: shared.terms, weight: shared.likeness },
  ];
  const telling = countTelling(shared.terms, index);
  if (telling === 1) reasons.push({ rule: "threads/one-word", weight: draft.isUndertaken ? WEIGHTS.singleWord : WEIGHTS.singleWordUntold });
  if (telling < 2 && isOtherwiseMet(candidate, draft))
    reasons.push({ rule: "threads/no-encounter", weight: WEIGHTS.noEncounter });
  for (const [rule, judge] of shared.likeness > 0 ? JUDGES : JUDGES_WITHOUT_WORDS) {
    const weight = judge(candidate, draft);
    if (weight !== 0) reasons.push({ rule, weight });
  }
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { draft, score: Math.max(0, Math.min(1, score)), reasons };
}

/** The opening and the latest entries: what a long thread is about, and how it is spoken of by now. */
const comparedWith = (steps: readonly Step[]): readonly Step[] =>
  steps.length <= LATEST + 1 ? steps : [...steps.slice(0, 1), ...steps.slice(-LATEST)];

const LATEST = 7;

const countTelling = (terms: readonly string[], { relation }: DraftIndex): number =>
  new Set(terms.filter((term) => isTelling(term) && !relation.includes(term))).size;

interface Shared {
  /** From 0 to 1. */
  readonly likeness: number;
  readonly terms: readonly string[];
}

/** A mere mention must share words of its own. */
const isMention = ({ source, outcome }: Candidate): boolean => source === "fact" && outcome === undefined;

const NOTHING: Shared = { likeness: 0, terms: [] };

/** How much of what both say is shared, and whether that is enough to be sure of. */
function sharedWith(candidate: Candidate, other: Candidate, index: DraftIndex): Shared {
  // What stands side by side in one readout is told apart there: its surroundings are the same.
  const apart = candidate.readout.id !== other.readout.id;
  const terms: string[] = [];
  let shared = 0;
  let said = false;
  let doubt = 1;
  for (const [term, place] of candidate.places) {
    const theirs = other.places.get(term);
    // One of the two must say it itself.
    if (theirs === undefined || (place < 1 && theirs < 1)) continue;
    const own = place * theirs === 1;
    if (!own && !apart) continue;
    shared += place * theirs * weightOf(index, term);
    doubt *= 1 - place * theirs * tells(index, term, candidate.names.has(term));
    terms.push(term);
    said ||= own && isTelling(term) && !index.relation.includes(term);
  }
  if (!said && (isMention(candidate) || shared < WEIGHTS.leastAround)) return NOTHING;
  const [mine, whole] = [massOf(candidate.terms.own, index), massOf(other.terms.own, index)];
  const coverage = Math.min(1, shared / (0.6 * Math.min(mine, whole) + 0.4 * Math.max(mine, whole) + 0.5));
  const covered = Math.sqrt(coverage * (shared / (shared + WEIGHTS.halfWay)));
  return { likeness: WEIGHTS.coverage * covered + (1 - WEIGHTS.coverage) * (1 - doubt), terms };
}


const massOf = (terms: readonly string[], index: DraftIndex): number =>
  terms.reduce((sum, term) => sum + weightOf(index, term), 0);

/** How likely two that share a term are about one thing by it alone: the fewer threads have it, the likelier. */
function tells(index: DraftIndex, term: string, isName: boolean): number {
  if (!isTelling(term) || index.relation.includes(term)) return NUMBER_TELLS * weightOf(index, term);
  const base = isName ? WEIGHTS.oneName : WEIGHTS.oneWord;
  return base / (index.byTerm.get(term)?.size ?? 1) ** WEIGHTS.spread;
}

const NUMBER_TELLS = 0.05;

type Judge = (candidate: Candidate, draft: Draft) => number;

const sameDoer: Judge = ({ by, kind }, { opening, kind: thread }) =>
  kind === thread && by.length > 0 && opening.by.length > 0 && by.join() === opening.by.join() ? WEIGHTS.sameDoer : 0;

/** A commitment by one side is not one by the other. */
const otherDoer: Judge = ({ by, kind, source }, { opening, kind: thread }) =>
  source === "act" &&
  kind === thread &&
  by.length > 0 &&
  opening.by.length > 0 &&
  !by.some((party) => opening.by.includes(party))
    ? WEIGHTS.otherDoer
    : 0;

const sameDue: Judge = ({ due }, { steps, opening }) => {
  // Too much is to be done in the course of a year.
  if (due === undefined || /^\d{4}$/.test(due.interval)) return 0;
  const known = [opening, ...steps.map(({ candidate }) => candidate)].some(
    (each) => each.due?.last === due.last,
  );
  return known ? WEIGHTS.sameDue : 0;
};

/** *by March*, and then *on 28 March*, or a little later: what was due comes about. */
const dueMet: Judge = ({ terms }, { steps }) => {
  const dues = steps.flatMap(({ candidate: { due } }) => (due === undefined ? [] : [monthOf(due.last)]));
  const days = terms.own.filter((term) => /^\d{4}-\d{2}/.test(term)).map(monthOf);
  return days.some((month) => dues.includes(month)) ? WEIGHTS.dueMet : 0;
};

/** *the seed offered in March*: the month in which something was undertaken is that of a readout of the thread. */
const saidThen: Judge = ({ terms, readout }, { steps }) => {
  const months = terms.own.filter((term) => /^\d{4}-\d{2}/.test(term)).map(monthOf);
  const isThen = steps.some(
    ({ candidate }) =>
      candidate.readout.id !== readout.id && months.includes(monthOf(candidate.readout.published ?? "")),
  );
  return isThen ? WEIGHTS.saidThen : 0;
};

/** What came about before something was undertaken does not show what has become of it: *in 1975*. */
const beforehand: Judge = ({ terms, source }, { opening }) => {
  const days = terms.own.filter((term) => DATE.test(term));
  if (source === "act" || opening.source === "fact" || days.length === 0) return 0;
  const undertaken = monthOf(opening.readout.published ?? "");
  return days.every((day) => monthOf(lastDay(day)) < undertaken) ? WEIGHTS.beforehand : 0;
};

const DATE = /^\d{4}(?:-\d{2}|$)/;

const monthOf = (day: string): string => day.slice(0, 7);

/** Similar undertakings that differ in what they name are two. */
const otherName: Judge = ({ names, source }, { steps }) => {
  if (names.size === 0 || source === "encounter") return 0;
  const theirs = steps.map(({ candidate }) => candidate.names);
  const isNamed = theirs.some((each) => each.size > 0);
  return isNamed && ![...names].some((name) => theirs.some((each) => each.has(name))) ? WEIGHTS.otherName : 0;
};

/** *2nd*, as terms have it. */
export const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const ordinals = ({ terms }: Candidate): string[] => terms.own.filter((term) => ORDINAL.test(term));

/** *EUR 1.8 million* is hardly spoken of twice for two things. */
const sameAmount: Judge = ({ amounts = [] }, { steps }) =>
  amounts.some((amount) =>
    steps.some(({ candidate }) => candidate.amounts?.some((other) => isSameSum(amount, other))),
  )
    ? WEIGHTS.sameAmount
    : 0;

const isSameSum = (one: Amount, other: Amount): boolean =>
  one.value === other.value && one.currency === other.currency;

/** The second session is not the first. */
const otherOrdinal: Judge = (candidate, { opening }) => {
  const mine = ordinals(candidate);
  const theirs = ordinals(opening);
  return mine.length > 0 && theirs.length > 0 && !mine.some((term) => theirs.includes(term)) ? WEIGHTS.otherOrdinal : 0;
};

/** An invitation is about its guest: who answers it or comes is the same, or it is another one. */
const sameGuest: Judge = (candidate, { kind, steps }) => {
  if (!COMING.has(kind) || candidate.guests.length === 0) return 0;
  const guests = steps.flatMap((step) =>
    step.candidate.source === "encounter" ? [] : step.candidate.guests,
  );
  if (guests.length === 0) return 0;
  const same = candidate.guests.some((name) => guests.includes(name));
  if (!same) return WEIGHTS.otherGuest;
  if (!isComing(candidate)) return 0;
  const isMeant = isBare(candidate) || steps.some((step) => sharesMatter(candidate, step.candidate));
  return isMeant ? WEIGHTS.sameGuest : WEIGHTS.sameGuestElsewhere;
};

/** Whether two are for the same day, or have a telling word in common. */
const sharesMatter = ({ terms }: Candidate, other: Candidate): boolean =>
  terms.own.some((term) => !PERSON.test(term) && other.terms.own.includes(term));

/** *accepted the invitation*, *is on a state visit*: nothing tells which but the guest. */
const isBare = ({ terms, kind }: Candidate): boolean => kind === "visit" || !terms.own.some(isTelling);

const isComing = ({ source, kind }: Candidate): boolean =>
  kind === "acceptance" ||
  kind === "refusal" ||
  kind === "invitation" ||
  (source === "encounter" && kind !== "meeting" && kind !== "call" && kind !== "correspondence");

/** That people met shows only that a meeting planned was held, or that a guest came, unless more tells that it is the one. */
const isOtherwiseMet = ({ source }: Candidate, { kind }: Draft): boolean =>
  source === "encounter" && !COMING.has(kind) && kind !== "planned" && kind !== "agreement";

/** What answers an invitation, an offer or a request is looked for among those that are open. */
const answers: Judge = ({ kind }, { kind: thread, status }) =>
  (kind === "acceptance" || kind === "refusal") && ASKED.has(thread) && status === "open" ? WEIGHTS.answer : 0;

/** *we will surely come*, *he gladly agreed*: right after something was asked, an answer that names nothing is to that. */
const answersAtOnce: Judge = ({ kind, terms, by, readout }, { kind: thread, status, steps }) => {
  if ((kind !== "acceptance" && kind !== "refusal") || !ASKED.has(thread) || status !== "open") return 0;
  const last = steps.at(-1)?.candidate;
  const isAsked =
    last !== undefined && last.readout.id === readout.id && by.some((party) => last.to.includes(party));
  return isAsked && !terms.own.some(isTelling) ? WEIGHTS.answerAtOnce : 0;
};

const ASKED: ReadonlySet<string> = new Set(["invitation", "offer", "request"]);

/** Of what was undertaken more is told than of what has only been mentioned. */
const untold: Judge = (_, { isUndertaken }) => (isUndertaken ? 0 : WEIGHTS.untold);

/** What one readout puts as two acts of a kind is hardly one undertaking. */
const toldApart: Judge = ({ readout, source, kind }, { steps }) =>
  source === "act" &&
  steps.some(
    ({ candidate }) =>
      candidate.readout.id === readout.id && candidate.source === "act" && candidate.kind === kind,
  )
    ? WEIGHTS.toldApart
    : 0;

/** What both sides tell of the occasion on which something was undertaken. */
const otherAccount: Judge = ({ opens, readout }, { steps, opening }) =>
  opens !== undefined &&
  readout.published !== undefined &&
  opening.readout.id !== readout.id &&
  steps.every(({ candidate }) => isOfOneOccasion(candidate.readout, readout))
    ? WEIGHTS.otherAccount
    : 0;

/** What is over is rarely spoken of again. */
const over: Judge = ({ opens, source }, { status }) =>
  status === "open" ? 0 : opens !== undefined && source !== "fact" ? WEIGHTS.overAnew : WEIGHTS.over;

type Judges = readonly (readonly [rule: string, judge: Judge])[];

/** What can speak for or against a link where no word is shared. */
const JUDGES_WITHOUT_WORDS: Judges = [
  ["threads/same-guest", sameGuest],
  ["threads/answer-at-once", answersAtOnce],
  ["threads/over", over],
];

const JUDGES: Judges = [
  ["threads/same-doer", sameDoer],
  ["threads/other-doer", otherDoer],
  ["threads/same-due", sameDue],
  ["threads/due-met", dueMet],
  ["threads/said-then", saidThen],
  ["threads/beforehand", beforehand],
  ["threads/other-name", otherName],
  ["threads/same-amount", sameAmount],
  ["threads/other-ordinal", otherOrdinal],
  ["threads/answer", answers],
  ["threads/told-apart", toldApart],
  ["threads/other-account", otherAccount],
  ["threads/untold", untold],
  ...JUDGES_WITHOUT_WORDS,
];
