import type { Candidate } from "./candidate.js";
import type { Draft } from "./draft.js";
import type { Role } from "./thread.js";

/** What a candidate does to a thread that it goes on with. */
export function roleIn(candidate: Candidate, draft: Draft): Role {
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

function roleOfAct(candidate: Candidate, draft: Draft): Role {
  const { kind, negated } = candidate;
  if (kind === "acceptance") return "accepted";
  if (kind === "refusal") return "refused";
  if (isAnswer(candidate, draft)) return negated ? "refused" : "accepted";
  if (kind === "agreement" && negated) return "dropped";
  if (kind === "agreement" && draft.kind !== "agreement") return "kept";
  return restated(candidate, draft);
}

/** What the side that was asked says it will or would do: *Kazakhstan would be glad to have the experts*. */
function isAnswer({ kind, by }: Candidate, { kind: thread, opening }: Draft): boolean {
  if (!ASKED.has(thread) || (kind !== "commitment" && kind !== "offer")) return false;
  return by.length > 0 && opening.by.length > 0 && !by.some((party) => opening.by.includes(party));
}

const ASKED: ReadonlySet<string> = new Set(["request", "offer", "invitation"]);

function roleOfEncounter(candidate: Candidate, draft: Draft): Role {
  if (candidate.status === "held") return "kept";
  return candidate.status === "cancelled" ? "dropped" : restated(candidate, draft);
}

/** Said again: in the other side’s account of the same occasion, at a later date, or just so. */
function restated(candidate: Candidate, draft: Draft): Role {
  if (isOtherAccount(candidate, draft.opening) && draft.steps.length <= 1) return "made";
  const before = lastDue(draft);
  if (before !== undefined && candidate.due !== undefined && candidate.due.last > before) return "delayed";
  return "repeated";
}

const lastDue = ({ steps }: Draft): string | undefined =>
  steps.findLast(({ candidate }) => candidate.due !== undefined)?.candidate.due?.last;

/** Accounts of one occasion appear within so many days. */
const SAME_OCCASION_DAYS = 2;
const DAY = 86_400_000;

function isOtherAccount(a: Candidate, b: Candidate): boolean {
  if (a.readout.id === b.readout.id) return false;
  const [first, second] = [a.readout.published, b.readout.published];
  if (first === undefined || second === undefined) return false;
  return Math.abs(Date.parse(first) - Date.parse(second)) <= SAME_OCCASION_DAYS * DAY;
}

function roleOfFact(candidate: Candidate, draft: Draft): Role {
  const { outcome, partial } = candidate;
  if (outcome === undefined || outcome === "announced") return restated(candidate, draft);
  if (outcome !== "kept") return outcome;
  return partial || !isItsDoing(candidate, draft) || isItsCondition(candidate, draft) ? "progress" : "kept";
}

/** What an undertaking hangs on is not yet what was undertaken: most of what is shared stands in the condition. */
function isItsCondition({ terms }: Candidate, { opening }: Draft): boolean {
  const condition = opening.condition?.toLowerCase();
  if (condition === undefined) return false;
  const shared = terms.own.filter((term) => opening.terms.own.includes(term));
  return 2 * shared.filter((term) => condition.includes(term)).length > shared.length;
}

/** *Parliament ratified the convention* is on the way to the credit line, not its opening: what was done must be what was undertaken. */
const isItsDoing = ({ outcomeRule, terms }: Candidate, { own }: Draft): boolean =>
  outcomeRule === "facts/phrase" || terms.own.some((term) => own.has(term));
