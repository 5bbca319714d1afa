import type { Entity } from "./entity.js";
import { hasOffice } from "./office-holders.js";

/** Whether a party already has somebody in the office, of those offices that one person holds at a time. */
export function isFilled(entity: Entity, party: string, entities: readonly Entity[]): boolean {
  // Nobody is sent to his own state.
  if (entity.offices.some(({ accredited }) => accredited === party)) return true;
  if (!entity.offices.every((office) => hasOffice(party, office))) return true;
  const unique = entity.offices.filter(
    ({ class: kind }) => kind === "head of state" || kind === "head of government" || kind === "minister",
  );
  return unique.some(({ title }) =>
    entities.some(
      (other) =>
        other !== entity &&
        other.party === party &&
        other.offices.some((held) => held.title.toLowerCase() === title.toLowerCase()),
    ),
  );
}
