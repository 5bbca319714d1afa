import type { Range } from "../../text/span.js";
import type { FoundDate } from "../dates/read-dates.js";
import { rangeOf } from "../statements/speaker.js";
import { evidenceOf, isSidelines } from "./evidence.js";
import type { EncounterSetting, FoundEncounter, Place, Proposal } from "./found.js";
import { guestOf } from "./guests.js";
import { isOccasion } from "./occasion.js";
import { participantsFor } from "./seats.js";
import { standingFor } from "./standing.js";
import type { Standing } from "./status.js";
import { placeOf } from "./where.js";

/** What a proposal is given besides its own words. */
export interface Neighbours {
  readonly dates: readonly FoundDate[];
  /** The tokens where the words of the next encounter begin, or the sentence ends. */
  readonly until: number;
}

/** Works out who, when, where and whether of a proposal; undefined where it is no occasion to be reported. */
export function decide(
  proposal: Proposal,
  { dates, until }: Neighbours,
  setting: EncounterSetting,
): FoundEncounter | undefined {
  const date = dates[0]?.expression;
  const standing = standingFor(proposal, date?.value, setting);
  // *the dialogue suspended since last autumn*: a state of things, no occasion that was called off.
  if (standing === undefined || (standing.status === "cancelled" && dates[0]?.bound === "from"))
    return undefined;
  const place = placeOf(proposal, until, setting);
  const who = participantsFor(proposal, place, standing, date?.value, setting);
  const known = { count: who.participants.length, date: date?.value, place, standing };
  const evidence = evidenceOf(proposal, place, date?.text);
  if (evidence === undefined || !isOccasion(proposal, known, setting)) return undefined;
  const guest = guestOf(proposal, setting);
  return {
    kind: proposal.kind,
    status: standing.status,
    participants: who.participants,
    ...(date && { date: date.value }),
    ...(place && { place: place.name }),
    ...(place?.party !== undefined && { host: place.party }),
    ...(proposal.level && { level: proposal.level }),
    ...formatOf(proposal, setting),
    evidence,
    alsoAt: [],
    proposal,
    ...(guest !== undefined && { guest }),
    why: {
      ...reasonsOf(proposal, standing, place),
      participants: who.because,
      ...(date && { date: { basis: "stated", rule: "encounters/date-of-its-clause", evidence: date.text } }),
    },
  };
}

function formatOf(proposal: Proposal, setting: EncounterSetting): Pick<FoundEncounter, "format"> {
  if (proposal.format) return { format: proposal.format };
  return isSidelines(proposal, setting) ? { format: "sidelines" } : {};
}

function reasonsOf(
  proposal: Proposal,
  { rule }: Standing,
  place: Place | undefined,
): Pick<FoundEncounter["why"], "kind" | "status" | "place"> {
  const { analysis, first, head, status } = proposal;
  const words = (from: number, to: number): { readonly evidence?: Range } => {
    const evidence = rangeOf(analysis.sentence.tokens, from, to);
    return evidence ? { evidence } : {};
  };
  return {
    kind: { basis: "stated", rule: proposal.rule, ...words(first, head + 1) },
    status: { basis: status ? "stated" : "inferred", rule },
    ...(place && { place: { basis: place.basis, rule: place.rule, ...words(place.from, place.to) } }),
  };
}
