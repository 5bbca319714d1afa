import type { Witness } from "../../app/evidence.js";
import type { ShownOccasion } from "../../app/show/show-thread.js";
import { given } from "../given.js";
import type { Occasion, OccasionSummary } from "../schemas/occasion.js";

type Told = ShownOccasion["occasion"];

/** An occasion in a list. */
export const occasionSummary = (occasion: Told): OccasionSummary => ({
  ...particularsOf(occasion),
  accounts: occasion.accounts.length,
});

/** An occasion with every readout's word on it. */
export function occasionInFull({ occasion, documents }: ShownOccasion, witness: Witness): Occasion {
  const named = (id: string) => documents.find((document) => document.id === id) ?? { id, name: id };
  const stepOf = ({ claim, document, kind, date, evidence }: Told["history"][number]) =>
    given({ claim, readout: named(document), kind, date, evidence: witness(document, evidence) });
  return {
    ...particularsOf(occasion),
    history: occasion.history.map(stepOf),
    accounts: occasion.accounts.map(named),
  };
}

const particularsOf = ({ id, kind, status, date, place, participants }: Told) =>
  given({ id, kind, status, date, place, participants });
