import type { Pronoun } from "../../language/people.js";
import type { Mention } from "../mentions/mention.js";
import type { Entity, Referent } from "../people/entity.js";
import type { EncounterSetting, Participant, Proposal } from "./found.js";

export const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** A person that nobody names counts as the party. */
export const participantOf = (entity: Entity): readonly Participant[] =>
  entity.printed === undefined ? (entity.party === undefined ? [] : [entity.party]) : [entity];

export const ofReferent = (referent: Referent | undefined): readonly Participant[] =>
  referent === undefined
    ? []
    : referent.people.length > 0
      ? referent.people.flatMap(participantOf)
      : referent.parties;

export const partyOf = (participant: Participant): string | undefined =>
  typeof participant === "string" ? participant : participant.party;

/** Who a mention is in the mouth of whoever speaks: *I*, *we*, *you*; else whom the narrative means. */
export function participantsOf(
  mention: Mention,
  proposal: Proposal,
  setting: EncounterSetting,
): readonly Participant[] {
  const pronoun = mention.pronoun ?? mention.owner;
  if (pronoun !== undefined && pronoun.person !== 3) return spoken(pronoun, proposal, setting);
  const found = ofReferent(setting.people.referents.get(mention));
  if (found.length === 0 && mention.kind === "group") return tablePeople(setting.people);
  return found.length > 0 || pronoun === undefined
    ? found
    : latest(pronoun, mention.first, proposal, setting);
}

export function spoken(
  { person, number }: Pronoun,
  { statement }: Proposal,
  { people }: EncounterSetting,
): readonly Participant[] {
  const speaker = ofReferent(statement?.speaker);
  const parties = new Set(speaker.map(partyOf));
  const others = people.table.filter(({ party }) => !parties.has(party)).flatMap(participantOf);
  const absent = others.length > 0 ? others : people.sides.parties.filter((party) => !parties.has(party));
  if (person === 2) return absent;
  return number === "plural" ? [...speaker, ...absent] : speaker;
}

/** Inside a quotation *his* is the last man that it names. */
export function latest(
  pronoun: Pronoun,
  before: number,
  { analysis, statement }: Proposal,
  { people }: EncounterSetting,
): readonly Participant[] {
  const named = analysis.mentions.filter(
    ({ first, kind }) => first < before && (kind === "person" || kind === "description"),
  );
  const entities = named.flatMap((mention) => people.referents.get(mention)?.people ?? []);
  if (pronoun.number === "plural")
    return entities.length > 1 ? entities.slice(-2).flatMap(participantOf) : tablePeople(people);
  const entity = entities.findLast(({ gender }) => gender === undefined || gender === pronoun.gender);
  if (entity) return participantOf(entity);
  const speaker = statement?.speaker?.people ?? [];
  const subject = people.subjects.get(analysis.sentence.index - 1)?.people ?? [];
  const known = [...subject, ...people.table].find(
    (other) => !speaker.includes(other) && (other.gender === undefined || other.gender === pronoun.gender),
  );
  return known ? participantOf(known) : [];
}

export const tablePeople = ({ table, sides }: EncounterSetting["people"]): readonly Participant[] =>
  table.length > 1 ? table.flatMap(participantOf) : sides.parties;
