import { allDecisions, standing } from "../../record/decisions/decisions.js";
import { findClaim } from "../../record/decisions/find-claim.js";
import type { Database } from "../../record/engines/engine.js";
import { DECIDED_STATUSES, type DecidedStatus } from "./choice.js";

/** How a person has decided that an undertaking stands. */
export interface DecisionOnStatus {
  readonly status: DecidedStatus;
  readonly who: string;
  /** ISO time. */
  readonly at: string;
  readonly note?: string;
  /** By which it can be undone. */
  readonly number: number;
}

/** The statuses that people have set, by the id of the thread; of several the last that stands. */
export async function statusesDecided(db: Database): Promise<Map<string, DecisionOnStatus>> {
  const found = new Map<string, DecisionOnStatus>();
  for (const { kind, subject, after, who, at, note, number } of standing(await allDecisions(db))) {
    if (kind !== "status") continue;
    const status = DECIDED_STATUSES.find((known) => known === after);
    // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
    const thread = (await findClaim(db, subject)) ?? subject;
    if (status === undefined) found.delete(thread);
    else found.set(thread, { status, who, at, number, ...(note !== undefined && { note }) });
  }
  return found;
}
