import { mainClause } from "../analysis.js";
import type { Clause, Subject } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import type { EncounterSetting, Participant, Proposal } from "./found.js";
import { inviteeOf } from "./guests.js";
import { distinct, participantsOf } from "./who.js";

/** The subject of a clause, or of the clause that invites its subject. */
export function ofSubject(
  clause: Clause | undefined,
  proposal: Proposal,
  setting: EncounterSetting,
): readonly Participant[] {
  if (clause === undefined) return [];
  const invited = inviteeOf(clause, proposal, setting);
  if (invited) return invited;
  const { encounters } = setting.language;
  const lead = clause.sentence.tokens[clause.verb.first - 1]?.form ?? "";
  const bidder =
    encounters.proposing.has(lead) && !encounters.invitations.has(lead)
      ? bidderOf(clause, proposal)
      : undefined;
  // *Replying on Friday, the President thanked*: a gerund shares the subject of the sentence.
  const subject =
    clause.subject ?? (clause.verb.form === "gerund" ? mainClause(proposal.analysis)?.subject : undefined);
  const mentions = bidder ? [bidder] : (subject?.mentions ?? []);
  const found = distinct(mentions.flatMap((mention) => participantsOf(mention, proposal, setting)));
  const inside = subject && mentions.length === 0 ? partiesWithin(subject, proposal) : [];
  if (inside.length > 1) return inside;
  const isUnknown = found.length === 0 && mentions.some(({ kind }) => kind === "description");
  return isUnknown && setting.people.sides.home !== undefined ? [setting.people.sides.home] : found;
}

/** *the foreign ministers of Malta and Ghana*. */
export const partiesWithin = (
  { from, to }: Subject,
  { analysis }: Pick<Proposal, "analysis">,
): readonly string[] =>
  distinct(
    analysis.mentions
      .filter(({ first, last }) => first >= from && last < to)
      .flatMap(({ kind, party }) => (kind === "party" && party !== undefined ? [party] : [])),
  );

/** *support for **Kenya’s** bid to host*. */
function bidderOf({ verb, governor, sentence }: Clause, { analysis }: Proposal): Mention | undefined {
  if (verb.form !== "infinitive" || governor === undefined || sentence.tokens[verb.first - 1]?.pos !== "NOUN")
    return undefined;
  return analysis.mentions.find(
    ({ possessive, last }) =>
      possessive && last > governor.verb.last && last >= verb.first - BID && last < verb.first,
  );
}

/** *its bid*, *Kenya’s own bid*. */
const BID = 4;

/** *welcomed **the President** on his visit*. */
export function objectOf(
  clause: Clause,
  proposal: Proposal,
  setting: EncounterSetting,
): readonly Participant[] {
  const between = proposal.analysis.mentions.filter(
    ({ first, last }) => first > clause.verb.last && last < proposal.first,
  );
  return (
    between.map((mention) => participantsOf(mention, proposal, setting)).find((found) => found.length > 0) ??
    []
  );
}
