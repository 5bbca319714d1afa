import { claimId } from "../claim.js";
import { byTime, type Readout } from "../readout.js";
import type { PersonClaim } from "./identity.js";

/** The people that readouts name, in order of time. */
export const personClaimsOf = (readouts: readonly Readout[]): PersonClaim[] =>
  readouts.toSorted(byTime).flatMap(({ id: document, published, reading }) =>
    reading.people.map((person) => ({
      id: claimId(document, "person", person.evidence),
      document,
      person,
      ...(published !== undefined && { published }),
    })),
  );
