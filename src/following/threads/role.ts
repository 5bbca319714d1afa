import type { Candidate } from "./candidate.js";
import type { Draft } from "./draft.js";
import { isSameGuest } from "./guests.js";
import { isOfOneOccasion } from "./occasion-of.js";
import { isCount } from "./index-of-drafts.js";
import { ORDINAL, sameAmount } from "./judges-of-matter.js";
import type { Role } from "./thread.js";

/** What a candidate does to a thread that it goes on with. */
export function roleIn(candidate: Candidate, draft: Draft): Role {
  if (isDeclined(candidate, draft)) return "refused";
  if (candidate.source !== "fact" && candidate.outcome !== undefined)
    return candidate.outcome === "announced" ? "repeated" : candidate.outcome;
  if (candidate.source === "fact") return roleOfFact(candidate, draft);
  if (candidate.source === "encounter") return roleOfEncounter(candidate, draft);
  return roleOfAct(candidate, draft);
}

/** The role of the entry that opens a thread: an answer to what the record does not hold is an answer still. */
export function openingRole({ kind, outcome, source }: Candidate): Role {
  if (source === "fact" && outcome !== undefined && outcome !== "announced") return outcome;
  if (kind === "acceptance") return "accepted";
  return kind === "refusal" ? "refused" : "made";
}

/** *she would not be in Astana in May*, *it cannot authorise the entry*: what was asked and nobody has taken up is given no. */
function isDeclined(candidate: Candidate, draft: Draft): boolean {
  const { source, outcome, negated } = candidate;
  const { kind, opening, steps } = draft;
  if (!ASKED.has(kind) || steps.some(({ role }) => role === "accepted" || role === "kept")) return false;
  if (source === "fact") return outcome === "dropped";
  return negated === true && opening.meets === true && candidate.readout.id !== opening.readout.id;
}

function roleOfAct(candidate: Candidate, draft: Draft): Role {
  const { kind, negated, signed } = candidate;
  if (kind === "acceptance") return "accepted";
  if (kind === "refusal") return "refused";
  if (isAnswer(candidate, draft)) return negated ? "refused" : "accepted";
  if (negated && (kind === "agreement" || kind === "commitment") && !draft.opening.negated)
    return signed ? "delayed" : "dropped";
  // What is signed keeps a promise to sign it; the same signing told again does not.
  if (signed && !draft.opening.signed) return "kept";
  return restated(candidate, draft);
}

/** What the side that was asked says it will or would do: *Kazakhstan would be glad to have the experts*. */
function isAnswer({ kind, by }: Candidate, { kind: thread, opening }: Draft): boolean {
  if (!ASKED.has(thread) || (kind !== "commitment" && kind !== "offer")) return false;
  return by.length > 0 && opening.by.length > 0 && !by.some((party) => opening.by.includes(party));
}

const ASKED: ReadonlySet<string> = new Set(["request", "offer", "invitation"]);

function roleOfEncounter(candidate: Candidate, draft: Draft): Role {
  if (candidate.status === "cancelled") return "dropped";
  if (candidate.status !== "held")
    return isComing(candidate, draft) ? "accepted" : restated(candidate, draft);
  if (draft.opening.signed) return restated(candidate, draft);
  return isMeant(candidate, draft) ? "kept" : "progress";
}

/** An encounter keeps a promise to meet, a session or a ceremony what is to be done at it; talks on a matter are on the way. */
function isMeant({ kind }: Candidate, { kind: thread, opening }: Draft): boolean {
  if (kind === "call" || kind === "correspondence") return false;
  return (
    MEETING.has(thread) ||
    kind === "ceremony" ||
    kind === "conference" ||
    opening.source !== "act" ||
    opening.meets === true
  );
}

/** An invited guest who will come has accepted, unless that has been told. */
const isComing = ({ guests, readout }: Candidate, { kind, steps, opening }: Draft): boolean =>
  kind === "invitation" &&
  readout.id !== opening.readout.id &&
  guests.some((guest) => opening.guests.some((other) => isSameGuest(guest, other))) &&
  !steps.some(({ role }) => role === "accepted");

const MEETING: ReadonlySet<string> = new Set(["planned", "invitation", "acceptance", "agreement"]);

/** Said again: in the other side’s account of the same occasion, at a later date, or just so. */
function restated(candidate: Candidate, draft: Draft): Role {
  // What was told of before that was nothing undertaken.
  const isNew = !draft.isUndertaken && candidate.opens !== undefined;
  if (isNew || isOtherAccount(candidate, draft)) return "made";
  const before = lastDue(draft);
  if (before !== undefined && candidate.due !== undefined && candidate.due.last > before) return "delayed";
  return "repeated";
}

const lastDue = ({ steps }: Draft): string | undefined =>
  steps.findLast(({ candidate }) => candidate.due !== undefined)?.candidate.due?.last;

/** What the other side tells of the occasion on which something was undertaken, while that is all there is. */
const isOtherAccount = ({ readout }: Candidate, { opening, steps }: Draft): boolean =>
  readout.id !== opening.readout.id &&
  steps.every(({ candidate }) => isOfOneOccasion(candidate.readout, readout));

function roleOfFact(candidate: Candidate, draft: Draft): Role {
  const { outcome } = candidate;
  if (outcome === undefined || outcome === "announced") return restated(candidate, draft);
  return outcome === "kept" && !isKept(candidate, draft) ? "progress" : outcome;
}

/** What was done must be all of it, done by now, and what was undertaken: *Parliament ratified the convention* opens no credit line. */
function isKept(candidate: Candidate, draft: Draft): boolean {
  const { partial, deed, terms, readout } = candidate;
  const isAhead = terms.own.some((term) => DAY_OR_MONTH.test(term) && term > (readout.published ?? "9999"));
  const isPart = (partial || isLess(candidate, draft)) && !isOfOnePart(candidate, draft);
  if (isPart || isAhead || isItsCondition(candidate, draft)) return false;
  return deed === undefined || draft.own.has(deed) || sameAmount(candidate, draft) !== 0;
}

/** *six students* of ten, *the first ambulances* of thirty: less than was undertaken. */
function isLess({ terms, rest }: Candidate, { opening }: Draft): boolean {
  if (rest) return false;
  const wanted = opening.terms.own.filter(isCount);
  const most = Math.max(0, ...wanted.map(Number));
  // *for two seasons*: two are easily something else.
  if (most < 3 || terms.own.some((term) => wanted.includes(term))) return false;
  return terms.own.some((term) => term === "1st" || (isCount(term) && Number(term) < most));
}

/** *the first instalment* is all of what was promised where that was the first instalment. */
const isOfOnePart = ({ terms }: Candidate, { opening }: Draft): boolean =>
  terms.own.some((term) => ORDINAL.test(term) && opening.terms.own.includes(term));

const DAY_OR_MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** What an undertaking hangs on is not yet what was undertaken: most of what is shared stands in the condition. */
function isItsCondition({ terms }: Candidate, { opening }: Draft): boolean {
  const condition = opening.condition?.toLowerCase();
  if (condition === undefined) return false;
  const shared = terms.own.filter((term) => opening.terms.own.includes(term));
  return 2 * shared.filter((term) => condition.includes(term)).length > shared.length;
}
