import { CLAIM_KINDS, type ClaimKind } from "../../following/claim.js";
import { corrected } from "../../following/corrections.js";
import { byTime, type Readout } from "../../following/readout.js";
import { readouts } from "../../record/documents/readouts.js";
import type { Database } from "../../record/engines/engine.js";
import { decidedAbout, type Decided } from "./standing-decisions.js";

/** Readouts as people have corrected them, with what else they have decided about them. */
export interface DecidedReadouts extends Omit<Decided, "corrections"> {
  /** In order of time. */
  readonly readouts: readonly Readout[];
}

/**
 * The readouts with these ids, as they count for following up.
 * @param kinds the finds that are wanted
 */
export async function decidedReadouts(
  db: Database,
  ids: readonly string[],
  kinds: readonly ClaimKind[] = CLAIM_KINDS,
): Promise<DecidedReadouts> {
  const held = await readouts(db, ids, kinds);
  const { corrections, ...decided } = await decidedAbout(db, held);
  return {
    ...decided,
    readouts: held
      .map((readout) => ({ ...readout, reading: corrected(readout.reading, readout, corrections) }))
      .toSorted(byTime),
  };
}
