import type { Clause } from "../clauses/clause.js";
import type { EncounterSetting, Participant, Proposal } from "./found.js";
import { ofSubject } from "./subjects.js";
import { participantsOf, partyOf } from "./who.js";

/** Who is invited to come, by the verb that tells of the encounter or by the one that governs it. */
export function guestOf(proposal: Proposal, setting: EncounterSetting): Participant | undefined {
  const { clause, role } = proposal;
  if (clause === undefined) return undefined;
  return (
    (role === "inviter" ? guests(proposal, setting) : inviteeOf(clause, proposal, setting))?.[0] ??
    passiveGuest(clause, proposal, setting)
  );
}

/** *was invited to visit*. */
function passiveGuest(
  clause: Clause,
  proposal: Proposal,
  setting: EncounterSetting,
): Participant | undefined {
  const governor = clause.verb.form === "infinitive" ? clause.governor : undefined;
  const isInvited =
    governor?.verb.passive === true && setting.language.encounters.inviting.has(governor.verb.lemma);
  return isInvited ? ofSubject(governor, proposal, setting)[0] : undefined;
}

/** *invited **President Luo** to visit*, *the invitation to **him** to attend*; undefined where nobody invites. */
export function inviteeOf(
  clause: Clause,
  proposal: Proposal,
  setting: EncounterSetting,
): readonly Participant[] | undefined {
  const governor = clause.verb.form === "infinitive" ? clause.governor : undefined;
  if (governor === undefined) return undefined;
  const { encounters } = setting.language;
  const { tokens } = clause.sentence;
  const between = tokens.slice(governor.verb.last + 1, clause.verb.first);
  const byNoun = between.some(({ form }) => encounters.invitations.has(form));
  if (
    encounters.accepting.has(governor.verb.lemma) ||
    !(byNoun || encounters.inviting.has(governor.verb.lemma))
  )
    return undefined;
  if (governor.verb.passive && !byNoun) return undefined;
  const named = proposal.analysis.mentions.filter(
    (mention) =>
      mention.first > governor.verb.last && mention.last < clause.verb.first && !mention.possessive,
  );
  const noun = tokens.findIndex(
    ({ form }, at) => at > governor.verb.last && encounters.invitations.has(form),
  );
  const behind = byNoun ? (named.find(({ first }) => first > noun) ?? named[0]) : named[0];
  return behind && participantsOf(behind, proposal, setting);
}

/** *invited his counterpart to the summit*. */
export function guests(
  { clause, analysis, first, ...rest }: Proposal,
  setting: EncounterSetting,
): readonly Participant[] {
  if (clause === undefined) return [];
  const proposal = { clause, analysis, first, ...rest };
  if (clause.verb.passive)
    return clause.subject?.mentions.flatMap((mention) => participantsOf(mention, proposal, setting)) ?? [];
  const limit = rest.source === "verb" ? (rest.destination?.from ?? first) : first;
  const guest = analysis.mentions.find(
    (mention) => mention.first > clause.verb.last && mention.last < limit && !mention.possessive,
  );
  return guest ? participantsOf(guest, proposal, setting) : [];
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
  return mentions
    .flatMap((mention) => participantsOf(mention, proposal, setting))
    .map(partyOf)
    .find((party) => party !== undefined);
}

/** *the Azerbaijani President’s invitation*, *an invitation from the Amir*; else that of whoever extends it. */
function ownerOfInvitation(
  noun: number,
  { subject }: Clause,
  proposal: Proposal,
  setting: EncounterSetting,
): string | undefined {
  const { encounters } = setting.language;
  const { mentions, sentence } = proposal.analysis;
  const owner =
    mentions.find(({ possessive, last }) => possessive && last < noun && last >= noun - 2) ??
    mentions.find(
      ({ first }) =>
        first > noun && first <= noun + 3 && encounters.senders.has(sentence.tokens[first - 1]?.form ?? ""),
    );
  const whose = owner ? [owner] : (subject?.mentions ?? []);
  return whose
    .flatMap((mention) => participantsOf(mention, proposal, setting))
    .map(partyOf)
    .find((party) => party !== undefined);
}

/** Who comes: whoever is invited to, else the subject. */
export const actorOf = (
  clause: Clause | undefined,
  proposal: Proposal,
  setting: EncounterSetting,
): readonly Participant[] =>
  (clause && inviteeOf(clause, proposal, setting)) ?? ofSubject(clause, proposal, setting);
