import { isSidelines } from "./evidence.js";
import type { EncounterSetting, Place, Proposal } from "./found.js";
import { placeBetween } from "./places.js";

/** The destination of a visit; else the place told before the next encounter, or at the head of the sentence. */
export function placeOf(proposal: Proposal, until: number, setting: EncounterSetting): Place | undefined {
  const { destination, analysis, head, clause, kind } = proposal;
  if (destination) return destination;
  if (kind === "correspondence") return undefined;
  const begin = clause && proposal.source === "noun" ? clause.verb.last + 1 : head + 1;
  const limit = isSidelines(proposal, setting) ? analysis.sentence.tokens.length : until;
  return (
    placeBetween(head + 1, limit, analysis, setting) ??
    placeBetween(begin, proposal.first, analysis, setting) ??
    (isMain(proposal)
      ? placeBetween(0, clause?.subject?.from ?? clause?.verb.first ?? 0, analysis, setting)
      : undefined)
  );
}

const isMain = ({ clause }: Proposal): boolean =>
  clause !== undefined && (clause.link === "main" || clause.link === "coordinate");
