import type { EncounterSetting, Participant, Place, Proposal } from "./found.js";
import { actorOf, guests, inviterOf } from "./guests.js";
import { othersAfter } from "./others.js";
import { ownersOf } from "./owners.js";
import { objectOf } from "./subjects.js";
import { distinct, ofReferent, participantsOf, partyOf } from "./who.js";

/** The traveller and whom he visits. */
export function readVisit(proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const travellers = travellersOf(proposal, setting);
  if (travellers.length === 0) return [];
  const visited = hostOf(proposal.destination, travellers, proposal, setting);
  if (visited !== undefined) return distinct([...travellers, visited]);
  // *their visit to the polar station*: both travel, and nobody at the table is visited.
  return travellers.length > 1 && proposal.role !== "host" ? travellers : [];
}

function travellersOf(proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const { clause, role, source, statement } = proposal;
  const owners = source === "noun" ? ownersOf(proposal, setting) : [];
  const foreign = foreigner(owners[0], proposal, setting);
  if (foreign) return [foreign];
  if (owners.length > 0) return statement && !proposal.joint ? owners.slice(0, 1) : owners;
  if (role === "inviter") return guests(proposal, setting);
  if (role === "speaker" && clause) return objectOf(clause, proposal, setting);
  if (role === "host") return received(proposal, setting);
  return role === "traveller" || role === "participant"
    ? ownSide(actorOf(clause, proposal, setting), proposal)
    : [];
}

/** *looks forward to welcoming **him***, *received the visit of **the Minister***. */
function received(proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const { source, others, head, analysis } = proposal;
  const { senders } = setting.language.encounters;
  const mentions = source === "verb" ? others : othersAfter(head + 1, senders, analysis, setting);
  return mentions.flatMap((mention) => participantsOf(mention, proposal, setting));
}

/** *We have come to Belarus*: we are the speaker’s side. */
function ownSide(travellers: readonly Participant[], { statement }: Proposal): readonly Participant[] {
  const speakers = ofReferent(statement?.speaker);
  const isWe = travellers.length > speakers.length && speakers.every((each) => travellers.includes(each));
  return statement && isWe ? speakers : travellers;
}

/** *thanked the President for his visit to Valletta*: nobody visits his own country; the last named before who is from elsewhere does. */
function foreigner(
  owner: Participant | undefined,
  proposal: Proposal,
  setting: EncounterSetting,
): Participant | undefined {
  const party = proposal.destination?.party;
  if (owner === undefined || party === undefined || partyOf(owner) !== party) return undefined;
  return proposal.analysis.mentions
    .filter(({ first }) => first < proposal.first)
    .flatMap((mention) => participantsOf(mention, proposal, setting))
    .findLast((each) => typeof each !== "string" && each.party !== party);
}

/** Whose country it is: as the place says, else that of whoever invites, else the other side’s. */
export function hostOf(
  place: Place | undefined,
  guestsOf: readonly Participant[],
  proposal: Proposal,
  setting: EncounterSetting,
): string | undefined {
  if (place?.party !== undefined) return place.party;
  const own = new Set(guestsOf.map(partyOf));
  const inviter = proposal.clause ? inviterOf(proposal.clause, proposal, setting) : undefined;
  if (inviter !== undefined && !own.has(inviter)) return inviter;
  const speaker = proposal.statement?.speaker
    ? ofReferent(proposal.statement.speaker).map(partyOf)[0]
    : undefined;
  const { parties } = setting.people.sides;
  if (speaker !== undefined && !own.has(speaker)) return speaker;
  const home = setting.people.sides.home;
  if (place === undefined && home !== undefined && !own.has(home)) return home;
  return parties.find((party) => !own.has(party));
}
