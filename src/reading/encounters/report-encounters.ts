import { spanOf } from "../../text/span.js";
import type { Encounter, Reason } from "../reading.js";
import type { Because, FoundEncounter, Participant } from "./found.js";

/** Encounters as the reading has them. */
export const reportEncounters = (
  source: string,
  found: readonly FoundEncounter[],
): Omit<Encounter, "terms">[] => found.map((encounter) => reportEncounter(source, encounter));

function reportEncounter(source: string, encounter: FoundEncounter): Omit<Encounter, "terms"> {
  const { kind, status, date, place, host, level, format, evidence, alsoAt, why } = encounter;
  return {
    kind,
    status,
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(host !== undefined && { host }),
    ...(level && { level }),
    ...(format && { format }),
    participants: [...new Set(encounter.participants.flatMap(nameOf))],
    evidence: spanOf(source, evidence.start, evidence.end),
    ...(alsoAt.length > 0 && { alsoAt: alsoAt.map(({ start, end }) => spanOf(source, start, end)) }),
    why: {
      kind: reasonOf(source, why.kind),
      status: reasonOf(source, why.status),
      participants: reasonOf(source, why.participants),
      ...(why.date && { date: reasonOf(source, why.date) }),
      ...(why.place && { place: reasonOf(source, why.place) }),
    },
  };
}

const nameOf = (participant: Participant): string[] =>
  typeof participant === "string"
    ? [participant]
    : [participant.printed ?? participant.party].filter((name) => name !== undefined);

function reasonOf(source: string, { basis, rule, evidence }: Because): Reason {
  return { basis, rule, ...(evidence && { evidence: spanOf(source, evidence.start, evidence.end) }) };
}
