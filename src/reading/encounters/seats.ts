import type { Because, EncounterSetting, Participant, Place, Proposal } from "./found.js";
import { guestOf, inviterOf } from "./guests.js";
import { readParticipants } from "./participants.js";
import { mainClause } from "../analysis.js";
import { ofSubject } from "./subjects.js";
import { partiesInName } from "./party-names.js";
import type { Standing } from "./status.js";
import { readVisit } from "./visits.js";
import { partyOf, tablePeople } from "./who.js";

/** Participants with the reason. */
export interface Who {
  readonly participants: readonly Participant[];
  readonly because: Because;
}

const stated = (participants: readonly Participant[], rule: string): Who => ({
  participants,
  because: { basis: "stated", rule },
});
const inferred = (participants: readonly Participant[], rule: string): Who => ({
  participants,
  because: { basis: "inferred", rule },
});

/** Who took part, or will: persons where named, else parties. */
export function participantsFor(
  proposal: Proposal,
  place: Place | undefined,
  standing: Standing,
  date: string | undefined,
  setting: EncounterSetting,
): Who {
  if (proposal.kind === "visit") return stated(readVisit(proposal, setting), "encounters/traveller-and-host");
  const named = readParticipants(proposal, setting);
  if (proposal.kind === "correspondence") return stated(named, "encounters/correspondents");
  const isAway = proposal.kind === "ceremony" && proposal.role === "inviter";
  if (proposal.kind === "conference" || isAway)
    return ofConference(proposal, named, place, standing, setting);
  const seats = isBySides(proposal, standing) ? asParties(named) : named;
  if (seats.length > 1) return stated(seats, "encounters/named");
  const isKnown =
    date !== undefined || proposal.ahead || standing.status === "cancelled" || proposal.said.length > 0;
  if (proposal.source === "noun" && isKnown) return withOtherSide(seats, proposal, standing, setting);
  return stated(seats, "encounters/named");
}

/** *agreed to hold the next round of consultations*: whoever will sit there, the sides hold it. */
const isBySides = (
  { source, clause, others, analysis, first, series, role }: Proposal,
  { status }: Standing,
): boolean =>
  source === "noun" &&
  status !== "held" &&
  others.length === 0 &&
  role !== "attendee" &&
  ((clause?.verb.form === "infinitive" && analysis.sentence.tokens[first]?.pos !== "PRON") || series);

const asParties = (participants: readonly Participant[]): readonly Participant[] => [
  ...new Set(participants.flatMap((each) => partyOf(each) ?? [])),
];

function withOtherSide(
  named: readonly Participant[],
  proposal: Proposal,
  { status }: Standing,
  setting: EncounterSetting,
): Who {
  const { people } = setting;
  const [only] = named;
  const { parties } = people.sides;
  const speaking =
    status === "held" ? [] : asParties(ofSubject(mainClause(proposal.analysis), proposal, setting));
  // *They agreed that the next round would be held in Kupang*: theirs.
  if (only === undefined && speaking.length > 1) return inferred(speaking, "encounters/those-who-agree");
  // People sit down to a meal, whoever else may meet for the sides.
  if (only === undefined)
    return inferred(status === "held" || proposal.meal ? tablePeople(people) : parties, "encounters/sides");
  if (typeof only === "string")
    return inferred([only, ...parties.filter((party) => party !== only)], "encounters/sides");
  // *The dinner hosted by the Minister was not held*: it was meant for those from the other side.
  const guests = tablePeople(people).filter((each) => partyOf(each) !== partyOf(only));
  return status === "held"
    ? inferred(named, "encounters/named")
    : inferred([only, ...guests], "encounters/sides");
}

/** Those named, with the party of the place where one comes from elsewhere. */
function ofConference(
  proposal: Proposal,
  named: readonly Participant[],
  place: Place | undefined,
  standing: Standing,
  setting: EncounterSetting,
): Who {
  const seats = isHeldByParties(proposal, setting) ? asParties(named) : named;
  const [only] = seats;
  if (seats.length > 1) return stated(seats, "encounters/named");
  const { sides } = setting.people;
  if ((isOurs(proposal) || proposal.joint) && (only === undefined || typeof only === "string"))
    return inferred([...new Set([...sides.parties, ...asParties(seats)])], "encounters/sides");
  const host = hostOfConference(proposal, place, setting);
  // *before the summit, which will be held in Asunción*: one that the sides speak of, and that is nobody else’s.
  if (only === undefined && standing.status === "planned" && proposal.said.length > 0)
    return inferred(
      [...new Set([...sides.parties, host ?? place?.party].filter(isKnown))],
      "encounters/sides",
    );
  if (only === undefined) return inferred([host ?? place?.party].filter(isKnown), "encounters/host");
  return host !== undefined && host !== partyOf(only)
    ? stated([only, host], "encounters/guest-and-host")
    : stated(seats, "encounters/named");
}

const isKnown = (party: string | undefined): party is string => party !== undefined;

/** *agreed to hold the next session*, *Jordan would host*: parties do, whoever will sit there. */
function isHeldByParties(proposal: Proposal, setting: EncounterSetting): boolean {
  const { role, source, clause, series } = proposal;
  if (role === "host" && source === "noun") return true;
  if (clause?.verb.form !== "infinitive" || role !== "participant" || !series) return false;
  const isInvited = inviterOf(clause, proposal, setting) ?? guestOf(proposal, setting);
  return isInvited === undefined;
}

/** Who invites, else whose country it is in; a summit of an organisation is not its host’s. */
function hostOfConference(
  proposal: Proposal,
  place: Place | undefined,
  setting: EncounterSetting,
): string | undefined {
  const inviter = proposal.clause && inviterOf(proposal.clause, proposal, setting);
  if (inviter !== undefined || place?.party === undefined) return inviter;
  const inName = partiesInName(proposal, setting);
  return inName.length === 0 || inName.includes(place.party) ? place.party : undefined;
}

/** *their*, *its seventh session*; *the next session*: of the bodies of the two sides. */
const isOurs = ({ analysis, first, ahead, bilateral, serial }: Proposal): boolean =>
  ahead || bilateral || serial || analysis.sentence.tokens[first]?.pos === "PRON";
