import type { Store } from "../../record/store.js";
import { relationNamed, partyNamed } from "../party-named.js";
import { dayOfRecord } from "../readouts/day.js";
import type { Brief } from "./brief.js";
import { makeBrief } from "./make-brief.js";
import { materialFor } from "./material.js";
import { dayOf, heldOf } from "./occasions.js";

/** What a brief is asked for. */
export interface BriefOptions {
  /** ISO day of the meeting; else the day by which the record is judged (`dayOfRecord`). */
  readonly day?: string;
  /** ISO day from which on what was kept is told; else that of the last meeting. */
  readonly since?: string;
  /** ISO day. */
  readonly today: string;
}

/**
 * The brief of two parties before they meet.
 * @param ours the party that is briefed, by any of its names; then the other
 * @throws Problem when a name means no party, or both mean the same
 */
export async function brief(
  store: Store,
  [ours, theirs]: readonly [ours: string, theirs: string],
  options: BriefOptions,
): Promise<Brief> {
  const relation = relationNamed(ours, theirs);
  const today = await dayOfRecord(store, options.today);
  const day = options.day ?? today;
  const material = await materialFor(store, {
    relation,
    ours: partyNamed(ours).id,
    theirs: partyNamed(theirs).id,
    day,
    asOf: day < today ? day : today,
  });
  const [last] = heldOf(material);
  const since = options.since ?? (last && dayOf(last));
  return makeBrief({ ...material, ...(since !== undefined && { since }) });
}
