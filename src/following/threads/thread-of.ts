import type { Candidate } from "./candidate.js";
import { dayTold } from "./day-told.js";
import { changeFrom } from "./restatement.js";
import type { Draft, Step } from "./draft.js";
import type { Doer, Due, Entry, Relation, Thread, Role, Stage } from "./thread.js";

/** The thread that a draft has become. */
export function threadOf({ id, opening, steps, status }: Draft, relation: Relation): Thread {
  // Of what a fact has opened the first undertaking tells more.
  const first = steps.find(({ candidate }) => candidate.source === "act")?.candidate ?? opening;
  const shownBy =
    status === "open" ? undefined : steps.findLast(({ role }) => DECISIVE.has(role))?.candidate.claim;
  const due = latestDue(steps);
  return {
    id,
    relation,
    kind: opening.opens ?? first.opens ?? "commitment",
    title: (opening.opens === undefined ? first : opening).evidence.text,
    by: first.by,
    to: first.to,
    doer: doerOf(first.by, relation),
    ...(first.instructed !== undefined && { instructed: first.instructed }),
    topics: first.topics ?? [],
    entries: steps.map((step, at) => entryOf(step, steps.slice(0, at))),
    status,
    ...(shownBy !== undefined && { shownBy }),
    ...(due && { due }),
  };
}

const DECISIVE: ReadonlySet<string> = new Set(["kept", "dropped", "refused", "overtaken"]);

/** What is doubtful moves no date. */
const latestDue = (steps: readonly Step[]): Due | undefined =>
  steps.findLast(({ candidate, link }) => candidate.due !== undefined && !link.doubtful)?.candidate.due;

/** Who is to do it: one of the two, both, somebody else, or nobody who is named. */
function doerOf(by: readonly string[], relation: Relation): Doer {
  const sides = by.filter((party) => relation.includes(party));
  if (by.length === 0) return "not said";
  if (sides.length === 0) return "third party";
  return sides.length > 1 ? "jointly" : (sides[0] ?? "not said");
}

/** What is told on the way to keeping a promise of money is that some of it has been found or paid. */
function stageOf({ signed }: Candidate, role: Role): Stage {
  if (signed) return "signed";
  if (role === "kept") return "delivered";
  return role === "progress" ? "financed" : "announced";
}

/** Roles by which an undertaking is put anew. */
const PUTS: ReadonlySet<string> = new Set(["made", "repeated", "delayed", "accepted"]);

function entryOf({ candidate, role, link }: Step, earlier: readonly Step[]): Entry {
  const { claim, readout, source, kind, evidence, due, strength, condition, amounts, partial } = candidate;
  const before = PUTS.has(role) ? earlier.findLast((step) => PUTS.has(step.role)) : undefined;
  const done = role === "kept" ? dayTold(readout, evidence) : undefined;
  return {
    claim,
    document: readout.id,
    ...(readout.published !== undefined && { published: readout.published }),
    ...(readout.side !== undefined && { side: readout.side }),
    role,
    source,
    ...(kind && { kind }),
    evidence,
    ...(due && { due }),
    ...(done !== undefined && { done }),
    ...(strength && { strength }),
    ...(condition !== undefined && { condition }),
    ...(amounts && { amounts, stage: stageOf(candidate, role) }),
    ...(partial && { partial }),
    ...(before && { change: changeFrom(before.candidate, candidate) }),
    link,
  };
}
