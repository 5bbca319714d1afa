import { spanOf } from "../../text/span.js";
import type { Encounter, Reason } from "../reading.js";
import type { Because, FoundEncounter, Participant } from "./found.js";

/** Encounters as the reading has them. */
export const reportEncounters = (source: string, found: readonly FoundEncounter[]): Encounter[] =>
  found.map((encounter) => reportEncounter(source, encounter));

function reportEncounter(source: string, encounter: FoundEncounter): Encounter {
  const { kind, status, date, place, level, format, evidence, alsoAt, why } = encounter;
  const reasons = Object.entries(why).map(([field, because]) => [field, reasonOf(source, because)]);
  return {
    kind,
    status,
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(level && { level }),
    ...(format && { format }),
    participants: [...new Set(encounter.participants.flatMap(nameOf))],
    evidence: spanOf(source, evidence.start, evidence.end),
    ...(alsoAt.length > 0 && { alsoAt: alsoAt.map(({ start, end }) => spanOf(source, start, end)) }),
    why: Object.fromEntries(reasons),
  };
}

const nameOf = (participant: Participant): string[] =>
  typeof participant === "string"
    ? [participant]
    : [participant.printed ?? participant.party].filter((name) => name !== undefined);

function reasonOf(source: string, { basis, rule, evidence }: Because): Reason {
  return { basis, rule, ...(evidence && { evidence: spanOf(source, evidence.start, evidence.end) }) };
}
