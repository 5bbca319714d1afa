import type { Pronoun } from "../../language/people.js";
import { mainClause, type Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import { partyAt } from "../mentions/scanner.js";
import type { Entity, Referent } from "../people/entity.js";
import type { EncounterSetting, Participant, Place, Proposal } from "./found.js";
import { isPlaceName, othersAfter, withJoined } from "./others.js";

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** A person that nobody names counts as the party. */
export const participantOf = (entity: Entity): readonly Participant[] =>
  entity.printed === undefined ? (entity.party === undefined ? [] : [entity.party]) : [entity];

const ofReferent = (referent: Referent | undefined): readonly Participant[] =>
  referent === undefined
    ? []
    : referent.people.length > 0
      ? referent.people.flatMap(participantOf)
      : referent.parties;

export const partyOf = (participant: Participant): string | undefined =>
  typeof participant === "string" ? participant : participant.party;

/** Who a mention is in the mouth of whoever speaks: *I*, *we*, *you*; else whom the narrative means. */
export function participantsOf(mention: Mention, proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const pronoun = mention.pronoun ?? mention.owner;
  if (pronoun !== undefined && pronoun.person !== 3) return spoken(pronoun, proposal, setting);
  const found = ofReferent(setting.people.referents.get(mention));
  if (found.length === 0 && mention.kind === "group") return tablePeople(setting.people);
  return found.length > 0 || pronoun === undefined ? found : latest(pronoun, mention.first, proposal, setting);
}

function spoken({ person, number }: Pronoun, { statement }: Proposal, { people }: EncounterSetting): readonly Participant[] {
  const speaker = ofReferent(statement?.speaker);
  const parties = speaker.map(partyOf);
  const others = people.table.filter(({ party }) => !parties.includes(party)).flatMap(participantOf);
  const absent = others.length > 0 ? others : people.sides.parties.filter((party) => !parties.includes(party));
  if (person === 2) return absent;
  return number === "plural" ? [...speaker, ...absent] : speaker;
}

/** Inside a quotation *his* is the last man that it names. */
function latest(pronoun: Pronoun, before: number, { analysis, statement }: Proposal, { people }: EncounterSetting): readonly Participant[] {
  const named = analysis.mentions.filter(({ first, kind }) => first < before && (kind === "person" || kind === "description"));
  const entities = named.flatMap((mention) => people.referents.get(mention)?.people ?? []);
  if (pronoun.number === "plural") return entities.length > 1 ? entities.slice(-2).flatMap(participantOf) : tablePeople(people);
  const entity = entities.findLast(({ gender }) => gender === undefined || gender === pronoun.gender);
  if (entity) return participantOf(entity);
  const speaker = statement?.speaker?.people ?? [];
  const subject = people.subjects.get(analysis.sentence.index - 1)?.people ?? [];
  const known = [...subject, ...people.table].find((other) => !speaker.includes(other) && (other.gender === undefined || other.gender === pronoun.gender));
  return known ? participantOf(known) : [];
}

export const tablePeople = ({ table, sides }: EncounterSetting["people"]): readonly Participant[] =>
  table.length > 1 ? table.flatMap(participantOf) : sides.parties;

/** Who is invited to come, by the verb that tells of the encounter or by the one that governs it. */
export function guestOf(proposal: Proposal, setting: EncounterSetting): Participant | undefined {
  const { clause, role } = proposal;
  if (clause === undefined) return undefined;
  return (role === "inviter" ? guests(proposal, setting) : inviteeOf(clause, proposal, setting))?.[0] ?? passiveGuest(clause, proposal, setting);
}

/** *was invited to visit*. */
function passiveGuest(clause: Clause, proposal: Proposal, setting: EncounterSetting): Participant | undefined {
  const governor = clause.verb.form === "infinitive" ? clause.governor : undefined;
  const isInvited = governor?.verb.passive === true && setting.language.encounters.inviting.has(governor.verb.lemma);
  return isInvited ? ofSubject(governor, proposal, setting)[0] : undefined;
}

/** Everybody whom the words of an encounter name as taking part. */
export function readParticipants(proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  if (proposal.kind === "visit") return [];
  const others = proposal.others.flatMap((mention) => participantsOf(mention, proposal, setting));
  if (proposal.source === "verb") return distinct([...ofSubject(proposal.clause, proposal, setting), ...others]);
  if (proposal.kind === "correspondence") return distinct(correspondents(proposal, setting));
  const subject = takesPart(proposal) ? ofSubject(proposal.clause, proposal, setting) : aside(proposal, setting);
  // *held their fourth dialogue*: they are the subject.
  const owners = subject.length > 1 ? [] : ownersOf(proposal, setting);
  const invited = proposal.role === "inviter" ? guests(proposal, setting) : [];
  const agents = proposal.said.flatMap((clause) => agentsOf(clause, proposal, setting));
  const told = distinct([...invited, ...subject, ...agents, ...others]);
  const named = proposal.kind === "conference" && told.length > 0 ? told : distinct([...told, ...owners]);
  const isOpen = named.length < 2 && (proposal.kind !== "conference" || named.every((each) => typeof each === "string"));
  return isOpen ? distinct([...named, ...partiesInName(proposal, setting)]) : named;
}

const takesPart = ({ role }: Proposal): boolean => role === "participant" || role === "attendee" || role === "host";

/** *said after talks with the Minister*: one who is named with a single other has met him. */
function aside({ analysis, others, role, kind, ...rest }: Proposal, setting: EncounterSetting): readonly Participant[] {
  if (role !== "none" || others.length !== 1 || kind === "conference") return [];
  const speaker = rest.statement?.speaker;
  const subject = mainClause(analysis)?.subject?.mentions ?? [];
  if (speaker) return ofReferent(speaker);
  return subject.flatMap((mention) => participantsOf(mention, { analysis, others, role, kind, ...rest }, setting)).slice(0, 1);
}

/** The subject of a clause, or of the clause that invites its subject. */
export function ofSubject(clause: Clause | undefined, proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  if (clause === undefined) return [];
  const invited = inviteeOf(clause, proposal, setting);
  if (invited) return invited;
  const mentions = clause.subject?.mentions ?? [];
  const found = distinct(mentions.flatMap((mention) => participantsOf(mention, proposal, setting)));
  const isUnknown = found.length === 0 && mentions.some(({ kind }) => kind === "description");
  return isUnknown && setting.people.sides.home !== undefined ? [setting.people.sides.home] : found;
}

/** *invited **President Luo** to visit*, *the invitation to **him** to attend*; undefined where nobody invites. */
export function inviteeOf(clause: Clause, proposal: Proposal, setting: EncounterSetting): readonly Participant[] | undefined {
  const governor = clause.verb.form === "infinitive" ? clause.governor : undefined;
  if (governor === undefined) return undefined;
  const { encounters } = setting.language;
  const { tokens } = clause.sentence;
  const between = tokens.slice(governor.verb.last + 1, clause.verb.first);
  const byNoun = between.some(({ form }) => encounters.invitations.has(form));
  if (encounters.accepting.has(governor.verb.lemma) || !(byNoun || encounters.inviting.has(governor.verb.lemma))) return undefined;
  if (governor.verb.passive && !byNoun) return undefined;
  const named = proposal.analysis.mentions.filter(
    (mention) => mention.first > governor.verb.last && mention.last < clause.verb.first && !mention.possessive,
  );
  const noun = tokens.findIndex(({ form }, at) => at > governor.verb.last && encounters.invitations.has(form));
  const behind = byNoun ? (named.find(({ first }) => first > noun) ?? named[0]) : named[0];
  return behind && participantsOf(behind, proposal, setting);
}

/** *invited his counterpart to the summit*. */
function guests({ clause, analysis, first, ...rest }: Proposal, setting: EncounterSetting): readonly Participant[] {
  if (clause === undefined) return [];
  const proposal = { clause, analysis, first, ...rest };
  if (clause.verb.passive) return clause.subject?.mentions.flatMap((mention) => participantsOf(mention, proposal, setting)) ?? [];
  const limit = rest.source === "verb" ? (rest.destination?.from ?? first) : first;
  const guest = analysis.mentions.find((mention) => mention.first > clause.verb.last && mention.last < limit && !mention.possessive);
  return guest ? participantsOf(guest, proposal, setting) : [];
}

/** *was co-chaired by the ministers*, *was attended by*. */
function agentsOf(clause: Clause, proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  if (!clause.verb.passive) return [];
  const agents = othersAfter(clause.verb.last + 1, setting.language.grammar.agents, proposal.analysis, setting);
  return agents.flatMap((mention) => participantsOf(mention, proposal, setting));
}

/** Whose the noun is: *Bhuiyan’s visit*, *their meeting*, *the meeting of the ministers*. */
export function ownersOf(proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const { analysis, first, head } = proposal;
  const { tokens } = analysis.sentence;
  const pronoun = setting.language.people.pronouns.get(tokens[first]?.form ?? "");
  if (pronoun?.possessive) return ofPronoun(pronoun, proposal, setting);
  const owner = analysis.mentions.find((mention) => mention.possessive && mention.last < head && mention.last >= first - 1);
  const owned = owner ? participantsOf(owner, proposal, setting) : [];
  if (owned.length > 0) return owned;
  const of = analysis.mentions.find(
    (mention) =>
      mention.first > head && mention.first <= head + 3 && mention.kind !== "pronoun" &&
      !isPlaceName(mention, analysis, setting) &&
      tokens.slice(head + 1, mention.first).some(({ form }) => form === "of" || form === "by"),
  );
  return of ? withJoined(of, analysis, setting).flatMap((mention) => participantsOf(mention, proposal, setting)) : [];
}

function ofPronoun(pronoun: Pronoun, proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  if (pronoun.person !== 3) return spoken(pronoun, proposal, setting);
  if (pronoun.gender === "neuter") return [];
  if (pronoun.number === "plural") return latest(pronoun, proposal.first, proposal, setting);
  const { analysis, first } = proposal;
  const subject = proposal.statement ? undefined : subjectBefore(analysis, first, setting, pronoun);
  return subject ? participantOf(subject) : latest(pronoun, first, proposal, setting);
}

/** *his visit*: the subject of the sentence before it, if it may be his. */
function subjectBefore({ clauses, sentence }: Analysis, at: number, { people }: EncounterSetting, { gender }: Pronoun): Entity | undefined {
  const before = clauses.filter(({ subject }) => subject !== undefined && subject.to <= at);
  const own = before.flatMap(({ subject }) => subject?.mentions ?? []).flatMap((mention) => people.referents.get(mention)?.people ?? []);
  const agrees = (entity: Entity): boolean => entity.gender === undefined || entity.gender === gender;
  return own.find(agrees) ?? people.subjects.get(sentence.index - 1)?.people.find(agrees);
}

/** Parties in the name of an occasion: *UN-AU Annual Conference*, *the Jordanian-Kuwaiti Committee*, *the summit of the League*. */
export function partiesInName({ analysis, first, head }: Proposal, { language }: EncounterSetting): readonly string[] {
  const { tokens } = analysis.sentence;
  const found: string[] = [];
  for (let at = first; at < Math.min(tokens.length, head + NAME_REACH); at++) {
    const token = tokens[at];
    if (token === undefined || (at > head && !/^(?:PROPN|ADP|DET|ADJ|NOUN)$/.test(token.pos))) break;
    if (at > head && (language.encounters.locative.has(token.form) || isOther(at, head, analysis))) break;
    const whole = partyAt({ tokens, ...language }, at);
    if (whole) found.push(whole.party);
    else if (token.text.includes("-") || token.text.includes("–")) found.push(...partsOf(token.text, language));
  }
  return distinct(found);
}

/** A person, or somebody whom another preposition than *of* leads to. */
const isOther = (at: number, head: number, { mentions, sentence: { tokens } }: Analysis): boolean =>
  (at === head + 1 && tokens[at]?.pos === "ADP" && tokens[at]?.form !== "of") ||
  mentions.some(({ first, last, kind }) => kind !== "party" && first <= at && at <= last);

const NAME_REACH = 14;

function partsOf(text: string, language: EncounterSetting["language"]): string[] {
  return text.split(/[-–]/).flatMap((part) => {
    if (part === "") return [];
    const tokens = language.conventions.tag(part, [{ start: 0, end: part.length }])[0] ?? [];
    const match = partyAt({ tokens, ...language }, 0);
    return match ? [match.party] : [];
  });
}

/** Sender first, then who is written to. */
function correspondents(proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const { encounters } = setting.language;
  const { head, clause, role, analysis } = proposal;
  const subject = clause ? ofSubject(clause, proposal, setting) : [];
  const who = (prepositions: ReadonlySet<string>): readonly Participant[] =>
    othersAfter(head + 1, prepositions, analysis, setting).slice(0, 1).flatMap((mention) => participantsOf(mention, proposal, setting));
  const owner = ownersOf(proposal, setting).slice(0, 1);
  const from = owner.length > 0 ? owner : who(encounters.senders);
  const to = who(encounters.recipients);
  const between = clause ? objectBefore(clause, proposal, setting) : [];
  if (role === "sender") return [...subject, ...(to.length > 0 ? to : between.length > 0 ? between : objectOfMain(proposal, setting))];
  if (role === "recipient") return [...from, ...subject];
  if (role === "bearer") return [...from, ...(to.length > 0 ? to : between)];
  return [...from, ...(to.length > 0 ? to : addressee(from, setting))];
}

/** *sent the President a letter*. */
function objectBefore(clause: Clause, proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const between = proposal.analysis.mentions.find(({ first, last }) => first > clause.verb.last && last < proposal.first);
  return between ? participantsOf(between, proposal, setting) : [];
}

/** *In a reply sent on 3 May, the President thanked **the Turkish leader***. */
function objectOfMain(proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const { clause, analysis } = proposal;
  const object = analysis.mentions.find(({ first, possessive }) => clause !== undefined && first > clause.verb.last && !possessive);
  return object ? participantsOf(object, proposal, setting) : [];
}

/** Whoever of the home side was spoken of. */
function addressee(from: readonly Participant[], { people }: EncounterSetting): readonly Participant[] {
  const home = people.entities.find(({ party, active }) => active && party === people.sides.home);
  return home && !from.includes(home) ? participantOf(home) : [];
}

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
  if (owners.length > 0) return owners.slice(0, proposal.statement ? 1 : owners.length);
  if (role === "inviter") return guests(proposal, setting);
  if (role === "speaker" && clause) return objectBefore(clause, proposal, setting);
  if (role === "host" && source === "verb") return proposal.others.flatMap((mention) => participantsOf(mention, proposal, setting));
  if (role === "host") return othersAfter(proposal.head + 1, setting.language.encounters.senders, proposal.analysis, setting).flatMap((mention) => participantsOf(mention, proposal, setting));
  if (role !== "traveller" && role !== "participant") return [];
  const subject = ofSubject(clause, proposal, setting);
  const speakers = proposal.statement?.speaker ? ofReferent(proposal.statement.speaker) : [];
  // *We have come to Belarus*: we are the speaker’s side.
  return proposal.statement && subject.length > speakers.length && speakers.every((each) => subject.includes(each)) ? speakers : subject;
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
  const speaker = proposal.statement?.speaker ? ofReferent(proposal.statement.speaker).map(partyOf)[0] : undefined;
  const { parties } = setting.people.sides;
  if (speaker !== undefined && !own.includes(speaker)) return speaker;
  const home = setting.people.sides.home;
  if (place === undefined && home !== undefined && !own.includes(home)) return home;
  return parties.find((party) => !own.includes(party));
}

/** Who invites: the subject of the inviting verb, or whose invitation it is. */
export function inviterOf(clause: Clause, proposal: Proposal, setting: EncounterSetting): string | undefined {
  const inviting = clause.verb.form === "infinitive" ? clause.governor : clause;
  const { encounters } = setting.language;
  if (inviting === undefined) return undefined;
  const noun = clause.sentence.tokens.findIndex(
    ({ form }, at) => at > inviting.verb.last && at < clause.verb.first && encounters.invitations.has(form),
  );
  if (noun >= 0) return ownerOfInvitation(noun, inviting, proposal, setting);
  if (!encounters.inviting.has(inviting.verb.lemma)) return undefined;
  const mentions = inviting.subject?.mentions ?? [];
  return mentions.flatMap((mention) => participantsOf(mention, proposal, setting)).map(partyOf).find((party) => party !== undefined);
}

/** *the Azerbaijani President’s invitation*, *an invitation from the Amir*; else that of whoever extends it. */
function ownerOfInvitation(noun: number, { subject }: Clause, proposal: Proposal, setting: EncounterSetting): string | undefined {
  const { encounters } = setting.language;
  const { mentions, sentence } = proposal.analysis;
  const owner =
    mentions.find(({ possessive, last }) => possessive && last < noun && last >= noun - 2) ??
    mentions.find(({ first }) => first > noun && first <= noun + 3 && encounters.senders.has(sentence.tokens[first - 1]?.form ?? ""));
  const whose = owner ? [owner] : (subject?.mentions ?? []);
  return whose.flatMap((mention) => participantsOf(mention, proposal, setting)).map(partyOf).find((party) => party !== undefined);
}
