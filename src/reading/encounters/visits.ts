import type { EncounterSetting, Participant, Place, Proposal } from "./found.js";
import { guests, inviterOf } from "./guests.js";
import { othersAfter } from "./others.js";
import { ownersOf } from "./owners.js";
import { objectOf, ofSubject } from "./subjects.js";
import { distinct, ofReferent, participantsOf, partyOf } from "./who.js";

/** The traveller and whom he visits. */
export function readVisit(proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const travellers = travellersOf(proposal, setting);
  if (travellers.length === 0) return [];
  const visited = hostOf(proposal.destination, travellers, proposal, setting);
  return visited === undefined ? [] : distinct([...travellers, visited]);
}

function travellersOf(proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const { clause, role, source } = proposal;
  const owners = source === "noun" ? ownersOf(proposal, setting) : [];
  const [owner] = owners;
  // *thanked the President for his visit to Valletta*: nobody visits his own country.
  const atHome =
    owner !== undefined &&
    proposal.destination?.party !== undefined &&
    partyOf(owner) === proposal.destination.party;
  const foreign = atHome ? foreigner(proposal, setting) : undefined;
  if (foreign) return [foreign];
  if (owners.length > 0) return owners.slice(0, proposal.statement ? 1 : owners.length);
  if (role === "inviter") return guests(proposal, setting);
  if (role === "speaker" && clause) return objectOf(clause, proposal, setting);
  if (role === "host" && source === "verb")
    return proposal.others.flatMap((mention) => participantsOf(mention, proposal, setting));
  if (role === "host")
    return othersAfter(
      proposal.head + 1,
      setting.language.encounters.senders,
      proposal.analysis,
      setting,
    ).flatMap((mention) => participantsOf(mention, proposal, setting));
  if (role !== "traveller" && role !== "participant") return [];
  const subject = ofSubject(clause, proposal, setting);
  const speakers = proposal.statement?.speaker ? ofReferent(proposal.statement.speaker) : [];
  // *We have come to Belarus*: we are the speaker’s side.
  return proposal.statement &&
    subject.length > speakers.length &&
    speakers.every((each) => subject.includes(each))
    ? speakers
    : subject;
}

/** The last before the noun who comes from elsewhere. */
function foreigner(proposal: Proposal, setting: EncounterSetting): Participant | undefined {
  const before = proposal.analysis.mentions.filter(({ first }) => first < proposal.first);
  return before
    .flatMap((mention) => participantsOf(mention, proposal, setting))
    .findLast((each) => typeof each !== "string" && each.party !== proposal.destination?.party);
}

/** Whose country it is: as the place says, else that of whoever invites, else the other side’s. */
export function hostOf(
  place: Place | undefined,
  guestsOf: readonly Participant[],
  proposal: Proposal,
  setting: EncounterSetting,
): string | undefined {
  if (place?.party !== undefined) return place.party;
  const own = guestsOf.map(partyOf);
  const inviter = proposal.clause ? inviterOf(proposal.clause, proposal, setting) : undefined;
  if (inviter !== undefined && !own.includes(inviter)) return inviter;
  const speaker = proposal.statement?.speaker
    ? ofReferent(proposal.statement.speaker).map(partyOf)[0]
    : undefined;
  const { parties } = setting.people.sides;
  if (speaker !== undefined && !own.includes(speaker)) return speaker;
  const home = setting.people.sides.home;
  if (place === undefined && home !== undefined && !own.includes(home)) return home;
  return parties.find((party) => !own.includes(party));
}
