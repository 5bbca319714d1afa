import { mainClause } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import { readCorrespondents } from "./correspondents.js";
import type { EncounterSetting, Participant, Proposal } from "./found.js";
import { actorOf, guests } from "./guests.js";
import { othersAfter } from "./others.js";
import { isParticiple } from "./governing.js";
import { ownersOf } from "./owners.js";
import { objectOf } from "./subjects.js";
import { partiesInName } from "./party-names.js";

import { distinct, ofReferent, participantsOf } from "./who.js";

/** Everybody whom the words of an encounter name as taking part. */
export function readParticipants(proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  if (proposal.kind === "visit") return [];
  const others = proposal.others.flatMap((mention) => participantsOf(mention, proposal, setting));
  if (proposal.kind === "correspondence") return distinct(readCorrespondents(proposal, setting));
  if (proposal.source === "verb")
    return distinct([...actorOf(proposal.clause, proposal, setting), ...others]);
  const subject = takesPart(proposal)
    ? actorOf(proposal.clause, proposal, setting)
    : aside(proposal, setting);
  // *held their fourth dialogue*: they are the subject.
  const owners = subject.length > 1 ? [] : ownersOf(proposal, setting);
  const invited = proposal.role === "inviter" ? guests(proposal, setting) : [];
  const agents = proposal.said.flatMap((clause) => agentsOf(clause, proposal, setting));
  const met = isAt(proposal, setting) ? metAt(proposal, setting) : [];
  const told = distinct([...invited, ...subject, ...met.filter(isPerson), ...agents, ...others]);
  const named = proposal.kind === "conference" && told.length > 0 ? told : distinct([...told, ...owners]);
  const isOpen =
    named.length < 2 && (proposal.kind !== "conference" || named.every((each) => typeof each === "string"));
  return isOpen ? distinct([...named, ...partiesInName(proposal, setting)]) : named;
}

/** *put the idea to **her** at the summit*, *congratulated **her** in a call*: who is dealt with there is there. */
function isAt({ analysis, first, kind, role, others }: Proposal, { language }: EncounterSetting): boolean {
  const lead = analysis.sentence.tokens[first - 1]?.form ?? "";
  const { attendedAt, opening } = language.encounters;
  return kind === "call"
    ? role === "participant" && others.length === 0 && opening.has(lead)
    : kind === "conference" && role === "attendee" && attendedAt.has(lead);
}

/** Whoever stands between the verb and the noun, or behind the verb that the noun introduces. */
function metAt({ clause, ...rest }: Proposal, setting: EncounterSetting): readonly Participant[] {
  const proposal = { ...rest, ...(clause && { clause }) };
  if (clause === undefined) return [];
  if (clause.verb.first < proposal.first) return objectOf(clause, proposal, setting);
  const object = proposal.analysis.mentions.find(
    ({ first, possessive }) => first > clause.verb.last && !possessive,
  );
  return object ? participantsOf(object, proposal, setting) : [];
}

const isPerson = (participant: Participant): boolean => typeof participant !== "string";

const takesPart = ({ role }: Proposal): boolean =>
  role === "participant" || role === "attendee" || role === "host";

/** *said after talks with the Minister*: one who is named with a single other has met him. */
function aside(
  { analysis, others, role, kind, ...rest }: Proposal,
  setting: EncounterSetting,
): readonly Participant[] {
  if (role !== "none" || others.length !== 1 || kind === "conference") return [];
  const speaker = rest.statement?.speaker;
  const subject = (rest.beside ?? mainClause(analysis))?.subject?.mentions ?? [];
  if (speaker) return ofReferent(speaker);
  return subject
    .flatMap((mention) => participantsOf(mention, { analysis, others, role, kind, ...rest }, setting))
    .slice(0, 1);
}

/** *was co-chaired by the ministers*, *was attended by*, *the dinner hosted by*. */
function agentsOf(clause: Clause, proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  if (!clause.verb.passive && !isParticiple(clause)) return [];
  const agents = othersAfter(
    clause.verb.last + 1,
    setting.language.grammar.agents,
    proposal.analysis,
    setting,
  );
  return agents.flatMap((mention) => participantsOf(mention, proposal, setting));
}
