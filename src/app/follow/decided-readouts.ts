import { CLAIM_KINDS, type ClaimKind } from "../../following/claim.js";
import { corrected } from "../../following/corrections.js";
import { countedOnce } from "../../following/duplicates/once.js";
import { byTime, type Readout } from "../../following/readout.js";
import { copiesAmong } from "../../record/documents/copies.js";
import { readouts } from "../../record/documents/readouts.js";
import type { Database } from "../../record/engines/engine.js";
import { sidesIn, withSide } from "../publishers/sides.js";
import { decidedAbout, type Decided } from "./standing-decisions.js";

/** Readouts as people have corrected them, with what else they have decided about them. */
export interface DecidedReadouts extends Omit<Decided, "corrections"> {
  /** In order of time. */
  readonly readouts: readonly Readout[];
  /** Those that carry the text of another one here, by id, with the id of the one that counts. */
  readonly sameText: ReadonlyMap<string, string>;
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
  const sideOf = await sidesIn(db);
  const { corrections, ...decided } = await decidedAbout(db, held);
  const inTime = held
    .map((readout) => ({
      ...withSide(readout, sideOf),
      reading: corrected(readout.reading, readout, corrections),
    }))
    .toSorted(byTime);
  return { ...decided, readouts: inTime, sameText: countedOnce(inTime, await copiesAmong(db, ids)) };
}

/** Each text once, however many readouts carry it. */
export const eachTextOnce = ({
  readouts: all,
  sameText,
}: Pick<DecidedReadouts, "readouts" | "sameText">): Readout[] => all.filter(({ id }) => !sameText.has(id));
