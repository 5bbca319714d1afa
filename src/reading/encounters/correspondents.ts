import { actorOf } from "./guests.js";
import type { Clause } from "../clauses/clause.js";
import type { Entity } from "../people/entity.js";
import type { EncounterSetting, Participant, Proposal } from "./found.js";
import { othersAfter } from "./others.js";
import { ownersOf } from "./owners.js";
import { objectOf } from "./subjects.js";
import { participantOf, participantsOf, partyOf } from "./who.js";

/** Sender first, then who is written to; a people or government that is addressed stands for its leader. */
export function readCorrespondents(proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const [sender, recipient] = namedIn(proposal, setting);
  if (sender === undefined) return recipient === undefined ? [] : [recipient];
  const isOwn = recipient !== undefined && partyOf(recipient) === partyOf(sender);
  const isParty = recipient === undefined || typeof recipient === "string" || isOwn;
  const person = isParty ? correspondentOf(sender, recipient, proposal, setting) : undefined;
  return [sender, person ?? recipient].filter((each) => each !== undefined);
}

type Pair = readonly [sender: Participant | undefined, recipient: Participant | undefined];

function namedIn(proposal: Proposal, setting: EncounterSetting): Pair {
  const { encounters } = setting.language;
  const { clause, role, source } = proposal;
  const subject = clause ? actorOf(clause, proposal, setting)[0] : undefined;
  if (source === "verb")
    return [subject, first(proposal.others.flatMap((mention) => participantsOf(mention, proposal, setting)))];
  const from = first(ownersOf(proposal, setting)) ?? behind(encounters.senders, proposal, setting);
  const to = behind(encounters.recipients, proposal, setting);
  const between = clause ? first(objectOf(clause, proposal, setting)) : undefined;
  const antecedent = clause && antecedentOf(clause, proposal, setting);
  if (role === "sender") return [subject, to ?? antecedent ?? between ?? objectOfMain(proposal, setting)];
  if (role === "recipient") return [from, subject];
  const inside = asideOf(proposal, setting);
  const addressed = to ?? antecedent ?? between ?? inside[1] ?? addressedIn(proposal, setting);
  if (role === "bearer") return [from ?? inside[0], addressed];
  return [from ?? inside[0], to ?? inside[1]];
}

/** *the President, **to whom** he delivered a letter*. */
function antecedentOf(
  { link, start, sentence }: Clause,
  proposal: Proposal,
  setting: EncounterSetting,
): Participant | undefined {
  const { recipients } = setting.language.encounters;
  if (link !== "relative" || !recipients.has(sentence.tokens[start - 1]?.form ?? "")) return undefined;
  const mention = proposal.analysis.mentions.findLast(({ last }) => last < start && last >= start - 3);
  return mention && first(participantsOf(mention, proposal, setting));
}

const first = (participants: readonly Participant[]): Participant | undefined => participants[0];

function behind(
  prepositions: ReadonlySet<string>,
  proposal: Proposal,
  setting: EncounterSetting,
): Participant | undefined {
  const [other] = othersAfter(proposal.head + 1, prepositions, proposal.analysis, setting);
  return other && first(participantsOf(other, proposal, setting));
}

/** *In a reply sent on 3 May, the President thanked **the Turkish leader***. */
function objectOfMain(proposal: Proposal, setting: EncounterSetting): Participant | undefined {
  const { clause, analysis } = proposal;
  const object = analysis.mentions.find(
    (mention) =>
      clause !== undefined &&
      mention.first > clause.verb.last &&
      !mention.possessive &&
      mention.kind !== "pronoun",
  );
  return object && first(participantsOf(object, proposal, setting));
}

/** *a letter in which **the President** asks **the Prime Minister***. */
function asideOf(proposal: Proposal, setting: EncounterSetting): Pair {
  const { analysis, head } = proposal;
  const aside = analysis.clauses.find(
    ({ link, verb, start }) => link === "relative" && verb.first > head && start <= head + 3,
  );
  if (aside === undefined) return [undefined, undefined];
  const sender = subjectInside(aside, proposal, setting);
  const object = analysis.mentions.find((mention) => mention.first > aside.verb.last && !mention.possessive);
  return [sender, object && first(participantsOf(object, proposal, setting))];
}

/** *a letter from the Prime Minister, **inviting the President***: who is dealt with in it is who it is for. */
function addressedIn(proposal: Proposal, setting: EncounterSetting): Participant | undefined {
  const { analysis, head } = proposal;
  const aside = analysis.clauses.find(({ verb }) => verb.form === "gerund" && verb.first > head);
  if (aside === undefined || !setting.language.people.dealing.has(aside.verb.lemma)) return undefined;
  const object = analysis.mentions.find((mention) => mention.first > aside.verb.last);
  return object && first(participantsOf(object, proposal, setting));
}

/** The mention between the relative pronoun and its verb. */
function subjectInside(
  { start, verb }: Clause,
  proposal: Proposal,
  setting: EncounterSetting,
): Participant | undefined {
  const mention = proposal.analysis.mentions.find((each) => each.first > start && each.last < verb.first);
  return mention && first(participantsOf(mention, proposal, setting));
}

/** Whom the readout names most, of the party addressed if one is: in a list of messages the one to whom they all go. */
function correspondentOf(
  sender: Participant,
  recipient: Participant | undefined,
  proposal: Proposal,
  { people }: EncounterSetting,
): Participant | undefined {
  const party = typeof recipient === "string" && recipient !== partyOf(sender) ? recipient : undefined;
  const candidates = people.entities.filter(
    (entity) =>
      entity !== sender &&
      entity.party !== partyOf(sender) &&
      (party === undefined || entity.party === party),
  );
  if (proposal.rule === "encounters/verb") return writerBefore(sender, proposal, people.subjects);
  const [most] = candidates.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return most && first(participantOf(most));
}

/** Who was the subject before: he whose letter is answered. */
function writerBefore(
  sender: Participant,
  { analysis }: Proposal,
  subjects: EncounterSetting["people"]["subjects"],
): Entity | undefined {
  for (let index = analysis.sentence.index - 1; index >= 0; index--) {
    const writer = subjects.get(index)?.people[0];
    if (writer && writer !== sender && writer.party !== partyOf(sender)) return writer;
  }
  return undefined;
}
