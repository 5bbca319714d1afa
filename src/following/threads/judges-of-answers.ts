import type { Candidate } from "./candidate.js";
import type { Draft } from "./draft.js";
import { isSameGuest, wordsOfGuest } from "./guests.js";
import { COMING, isTelling, PERSON } from "./index-of-drafts.js";
import type { Judge } from "./judge.js";
import { isOfOneOccasion } from "./occasion-of.js";
import { WEIGHTS } from "./weights.js";

/** An invitation is about its guest: who answers it or comes is the same, or it is another one. */
export const sameGuest: Judge = (candidate, draft) => {
  const { kind, steps } = draft;
  if (!COMING.has(kind) || candidate.guests.length === 0) return 0;
  const guests = steps.flatMap((step) =>
    step.candidate.source === "encounter" ? [] : step.candidate.guests,
  );
  if (guests.length === 0) return 0;
  const same = candidate.guests.some((name) => guests.some((guest) => isSameGuest(name, guest)));
  if (!same) return WEIGHTS.otherGuest;
  if (!isComing(candidate, draft) || isAnotherTime(candidate, draft)) return 0;
  const isMeant =
    isBare(candidate) ||
    isOpenTo(candidate, draft) ||
    steps.some((step) => sharesMatter(candidate, step.candidate));
  return isMeant ? WEIGHTS.sameGuest : WEIGHTS.sameGuestElsewhere;
};

/** Who has come is not coming still; what the other side tells of it is. */
const isAnotherTime = ({ source, readout }: Candidate, { steps }: Draft): boolean =>
  source === "encounter" &&
  steps.some(({ role, candidate }) => role === "kept" && !isOfOneOccasion(candidate.readout, readout));

/** Whether two are for the same day, or have a telling word in common. */
const sharesMatter = ({ terms }: Candidate, other: Candidate): boolean =>
  terms.own.some((term) => !PERSON.test(term) && other.terms.own.includes(term));

/** *accepted the invitation*, *is on a state visit*: nothing tells which but the guest. */
const isBare = (candidate: Candidate): boolean => candidate.kind === "visit" || hasNoMatter(candidate);

/** *invited him to Portugal*: wherever there he is received, he has come. */
const isOpenTo = ({ source }: Candidate, { opening }: Draft): boolean =>
  source === "encounter" && hasNoMatter(opening);

function hasNoMatter({ terms, guests, by, to }: Candidate): boolean {
  const known = new Set([...guests.flatMap(wordsOfGuest), ...by, ...to].map((word) => word.toLowerCase()));
  return !terms.own.some((term) => isTelling(term) && !known.has(term));
}

/** Those who answer or come; a meeting shows that a guest has come where it is held in the country that invited. */
function isComing({ source, kind, host, status }: Candidate, { opening }: Draft): boolean {
  if (source !== "encounter") return kind === "acceptance" || kind === "refusal" || kind === "invitation";
  if (kind === "call" || kind === "correspondence") return false;
  const hosts = opening.kind === "invitation" ? opening.by : opening.to;
  return kind !== "meeting" || (status === "held" && host !== undefined && hosts.includes(host));
}

/** *invited her to Nairobi* goes on with what is about a guest or a meeting, not with an embassy there. */
export const otherMatter: Judge = ({ kind }, { kind: thread, opening }) =>
  kind === "invitation" && !COMING.has(thread) && thread !== "planned" && opening.meets !== true
    ? WEIGHTS.otherMatter
    : 0;

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
