import type { Pronoun } from "../../language/people.js";
import type { Analysis } from "../analysis.js";
import type { Entity } from "../people/entity.js";
import type { EncounterSetting, Participant, Proposal } from "./found.js";
import { isPlaceName, withJoined } from "./others.js";
import { ofSubject } from "./subjects.js";
import { latest, participantOf, participantsOf, spoken } from "./who.js";

/** Whose the noun is: *Bhuiyan’s visit*, *their meeting*, *the meeting of the ministers*. */
export function ownersOf(proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const { analysis, first, head } = proposal;
  const { tokens } = analysis.sentence;
  const { grammar } = setting.language;
  if (proposal.plannedBy) return ofSubject(proposal.plannedBy, proposal, setting);
  if (grammar.relatives.has(tokens[first]?.form ?? "")) return antecedents(proposal, setting);
  const pronoun = setting.language.people.pronouns.get(tokens[first]?.form ?? "");
  if (pronoun?.possessive) return ofPronoun(pronoun, proposal, setting);
  const owner = analysis.mentions.find(
    (mention) => mention.possessive && mention.last < head && mention.last >= first - 1,
  );
  const owned = owner ? participantsOf(owner, proposal, setting) : [];
  if (owned.length > 0) return owned;
  const of = analysis.mentions.find(
    (mention) =>
      mention.first > head &&
      mention.first <= head + 3 &&
      mention.kind !== "pronoun" &&
      !isPlaceName(mention, analysis, setting) &&
      tokens
        .slice(head + 1, mention.first)
        .some(({ form }) => grammar.genitive.has(form) || grammar.agents.has(form)),
  );
  return of
    ? withJoined(of, analysis, setting).flatMap((mention) => participantsOf(mention, proposal, setting))
    : [];
}

/** *A and B, **whose** meeting was moved*: all who are named in a row before it. */
function antecedents(proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  const { analysis, first } = proposal;
  const before = analysis.mentions.filter(({ last }) => last < first);
  const last = before.at(-1);
  const row = before
    .map((mention) => withJoined(mention, analysis, setting))
    .find((joined) => last && joined.includes(last));
  return last !== undefined && last.last >= first - 2
    ? (row ?? []).flatMap((mention) => participantsOf(mention, proposal, setting))
    : [];
}

function ofPronoun(pronoun: Pronoun, proposal: Proposal, setting: EncounterSetting): readonly Participant[] {
  if (pronoun.person !== 3) return spoken(pronoun, proposal, setting);
  if (pronoun.gender === "neuter") return [];
  if (proposal.serial && proposal.kind === "conference") return setting.people.sides.parties;
  if (pronoun.number === "plural") return latest(pronoun, proposal.first, proposal, setting);
  const { analysis, first } = proposal;
  const subject = proposal.statement ? undefined : subjectBefore(analysis, first, setting, pronoun);
  return subject ? participantOf(subject) : latest(pronoun, first, proposal, setting);
}

/** *his visit*: the subject of the sentence before it, if it may be his. */
function subjectBefore(
  { clauses, sentence }: Analysis,
  at: number,
  { people }: EncounterSetting,
  { gender }: Pronoun,
): Entity | undefined {
  const before = clauses.filter(({ subject }) => subject !== undefined && subject.to <= at);
  const own = before
    .flatMap(({ subject }) => subject?.mentions ?? [])
    .flatMap((mention) => people.referents.get(mention)?.people ?? []);
  const agrees = (entity: Entity): boolean => entity.gender === undefined || entity.gender === gender;
  return own.find(agrees) ?? people.subjects.get(sentence.index - 1)?.people.find(agrees);
}
