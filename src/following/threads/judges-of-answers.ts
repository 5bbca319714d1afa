import type { Candidate } from "./candidate.js";
import { COMING, isTelling, PERSON } from "./index-of-drafts.js";
import type { Judge } from "./judge.js";
import { WEIGHTS } from "./weights.js";

/** An invitation is about its guest: who answers it or comes is the same, or it is another one. */
export const sameGuest: Judge = (candidate, { kind, steps }) => {
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

/** What answers an invitation, an offer or a request is looked for among those that are open. */
export const answers: Judge = ({ kind }, { kind: thread, status }) =>
  (kind === "acceptance" || kind === "refusal") && ASKED.has(thread) && status === "open"
    ? WEIGHTS.answer
    : 0;

/** *we will surely come*, *he gladly agreed*: right after something was asked, an answer that names nothing is to that. */
export const answersAtOnce: Judge = ({ kind, terms, by, readout }, { kind: thread, status, steps }) => {
  if ((kind !== "acceptance" && kind !== "refusal") || !ASKED.has(thread) || status !== "open") return 0;
  const last = steps.at(-1)?.candidate;
  const isAsked =
    last !== undefined && last.readout.id === readout.id && by.some((party) => last.to.includes(party));
  return isAsked && !terms.own.some(isTelling) ? WEIGHTS.answerAtOnce : 0;
};

const ASKED: ReadonlySet<string> = new Set(["invitation", "offer", "request"]);
