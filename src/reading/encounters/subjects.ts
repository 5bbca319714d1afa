import type { EncounterWords } from "../../language/encounters.js";
import { mainClause } from "../analysis.js";
import type { Clause, Subject } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import type { EncounterSetting, Participant, Proposal } from "./found.js";
import { distinct, participantsOf } from "./who.js";

/** Who a clause says does it: its subject, those within it, or whose bid it is. */
export function ofSubject(
  clause: Clause | undefined,
  proposal: Proposal,
  setting: EncounterSetting,
): readonly Participant[] {
  if (clause === undefined) return [];
  const bidder = bidderOf(clause, proposal, setting.language.encounters);
  if (bidder) return participantsOf(bidder, proposal, setting);
  // *Replying on Friday, the President thanked*: a gerund shares the subject of the sentence.
  const main = clause.verb.form === "gerund" ? mainClause(proposal.analysis) : undefined;
  const subject = clause.subject ?? main?.subject;
  return subject ? named(subject, proposal, setting) : [];
}

function named(subject: Subject, proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const { mentions } = subject;
  const inside = mentions.length === 0 ? partiesWithin(subject, proposal) : [];
  if (inside.length > 1) return inside;
  const found = distinct(mentions.flatMap((mention) => participantsOf(mention, proposal, setting)));
  const { home } = setting.people.sides;
  const isUnknown = found.length === 0 && mentions.some(({ kind }) => kind === "description");
  return isUnknown && home !== undefined ? [home] : found;
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
function bidderOf(
  { verb, governor, sentence }: Clause,
  { analysis }: Proposal,
  { proposing, invitations }: EncounterWords,
): Mention | undefined {
  const lead = sentence.tokens[verb.first - 1];
  if (verb.form !== "infinitive" || governor === undefined || lead?.pos !== "NOUN") return undefined;
  if (!proposing.has(lead.form) || invitations.has(lead.form)) return undefined;
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
