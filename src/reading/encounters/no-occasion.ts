import { isNarrative } from "../analysis.js";
import type { FoundEncounter } from "./found.js";

/** A headline that tells of an occasion like one of the prose tells of that one. */
export function withoutHeadlines(found: readonly FoundEncounter[]): FoundEncounter[] {
  const inProse = found.filter(({ proposal }) => isNarrative(proposal.analysis));
  return found.filter((one) => !isHeadline(one) || !inProse.some((other) => isLike(one, other)));
}

const isHeadline = ({ proposal }: FoundEncounter): boolean =>
  proposal.analysis.sentence.paragraph.kind === "heading";

const isLike = (one: FoundEncounter, other: FoundEncounter): boolean =>
  one.kind === other.kind && one.participants.some((participant) => other.participants.includes(participant));

/** *The Deputy Foreign Minister departs for Tashkent*: to go home is no visit. */
export function goesHome({ kind, participants }: FoundEncounter): boolean {
  const [traveller, visited] = participants;
  if (kind !== "visit" || typeof traveller !== "object" || typeof visited !== "string") return false;
  return traveller.party === visited;
}

/** The place is the same, or one travels there to attend: *will proceed to Suva to attend the dialogue*. */
const isAt = ({ place, proposal }: FoundEncounter, conference: FoundEncounter): boolean =>
  (conference.place !== undefined && conference.place === place) ||
  (proposal.clause !== undefined && conference.proposal.clause?.governor === proposal.clause);

/** *confirmed she would go to Windhoek*, where the summit is: no visit besides. */
export function withoutJourneys(found: readonly FoundEncounter[]): FoundEncounter[] {
  const conferences = found.filter(({ kind, status }) => kind === "conference" && status === "planned");
  return found.filter(
    (one) =>
      one.kind !== "visit" ||
      one.date !== undefined ||
      one.status !== "planned" ||
      !conferences.some((other) => isAt(one, other)),
  );
}
