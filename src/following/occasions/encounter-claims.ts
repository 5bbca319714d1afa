import { partyById } from "../../knowledge/parties.js";
import { claimId } from "../claim.js";
import { byTime, type Readout } from "../readout.js";
import { partiesOfEncounter, relationsOfReadout } from "../relations.js";
import type { Relation } from "../threads/thread.js";
import type { EncounterClaim } from "./occasion.js";

/**
 * The encounters of two parties that readouts tell of, in order of time. Where a readout that is about the two names only
 * one of them as taking part, the other is meant.
 */
export function encounterClaimsOf(readouts: readonly Readout[], relation: Relation): EncounterClaim[] {
  return readouts.toSorted(byTime).flatMap((readout) => {
    const { id: document, published, side, reading } = readout;
    const about = relationsOfReadout(readout).some(([a, b]) => a === relation[0] && b === relation[1]);
    const seen = new Map<string, number>();
    return reading.encounters.flatMap((encounter) => {
      const { evidence, participants } = encounter;
      const plain = claimId(document, "encounter", evidence);
      const nth = seen.get(plain) ?? 0;
      seen.set(plain, nth + 1);
      const parties = partiesOfEncounter(encounter, reading.people);
      const met = relation.filter((party) => parties.includes(party)).length;
      if (met === 0 || (met === 1 && (!about || parties.length > 1 || participants.length < 2))) return [];
      return [
        {
          id: claimId(document, "encounter", evidence, nth),
          document,
          encounter,
          persons: participants.filter((name) => partyById(name) === undefined),
          ...(published !== undefined && { published }),
          ...(side !== undefined && { side }),
        },
      ];
    });
  });
}
