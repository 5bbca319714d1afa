import type { Gender } from "../../language/people.js";
import type { Language } from "../../language/language.js";
import type { Document } from "../../text/document.js";
import { isNarrative, mainClause, type Analysis } from "../analysis.js";
import type { Mention } from "../mentions/mention.js";
import { newDiscourse, touch, type Discourse } from "./discourse.js";
import type { Entity, Referent } from "./entity.js";
import { describes, titlesMatch } from "./match.js";
import { namesMatch } from "./names.js";
import { resolveDescription } from "./resolve-description.js";
import { resolveGroup } from "./resolve-group.js";
import { learn, resolveNamed } from "./resolve-named.js";
import { resolveParty, resolvePronoun } from "./resolve-pronoun.js";
import { findSides, type Sides } from "./sides.js";

/** Everybody in a readout, and whom each mention means. */
export interface People {
  readonly entities: readonly Entity[];
  readonly referents: ReadonlyMap<Mention, Referent>;
  readonly sides: Sides;
  /** The subject of each narrative sentence, by the index of the sentence. */
  readonly subjects: ReadonlyMap<number, Referent>;
  /** Those across the table. */
  readonly table: readonly Entity[];
}

export type Resolver = (mention: Mention, discourse: Discourse) => Referent | undefined;

/** Each kind of mention has its resolver; a mention that none resolves means nobody we can tell. */
const RESOLVERS: Readonly<Record<Mention["kind"], Resolver>> = {
  person: resolveNamed,
  description: resolveDescription,
  group: resolveGroup,
  party: resolveParty,
  pronoun: resolvePronoun,
};

/**
 * Reads the narrative from the beginning and says of each mention whom it means.
 * What stands inside quotations is resolved only by name here; pronouns there wait until the speaker is known.
 */
export function resolvePeople(
  document: Document,
  analyses: readonly Analysis[],
  language: Language,
  publisher?: string,
): People {
  const discourse = newDiscourse(
    document.source,
    language,
    findSides(document, analyses, language, publisher),
    gendersIn(analyses),
  );
  // A headline is read last: it shortens what the prose introduces properly.
  const headings = analyses.filter(
    ({ sentence: { paragraph } }) => paragraph.kind === "heading" || paragraph.kind === "source-line",
  );
  for (const analysis of [...analyses.filter((each) => !headings.includes(each)), ...headings]) {
    enter(discourse, analysis);
    for (const mention of analysis.mentions) {
      if (
        !isNarrative(analysis) &&
        mention.kind !== "person" &&
        mention.kind !== "party" &&
        mention.kind !== "description"
      )
        continue;
      const referent = headings.includes(analysis)
        ? resolveHeadline(mention, discourse)
        : RESOLVERS[mention.kind](mention, discourse);
      if (referent) note(discourse, analysis, mention, referent);
    }
    leave(discourse, analysis);
  }
  return discourse;
}

/** The gender that an honorific gives to a surname, where only one is given. */
function gendersIn(analyses: readonly Analysis[]): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { gender, name } of analyses.flatMap(({ mentions }) => mentions)) {
    const surname = name.at(-1);
    if (gender && surname) genders.set(surname, gender);
  }
  return genders;
}

/** In a headline only those count who are known from the prose; nothing is learnt from it. */
function resolveHeadline(mention: Mention, discourse: Discourse): Referent | undefined {
  nameUnnamed(mention, discourse);
  const known = discourse.entities.find((entity) =>
    mention.name.length > 0
      ? namesMatch(mention.name, entity.name, discourse.language.people)
      : mention.party !== undefined &&
        mention.party === entity.party &&
        mention.offices.length > 0 &&
        describes(mention, entity, discourse.language.people),
  );
  if (known && known.name.length === 1) learn(known, { ...mention, offices: [] }, discourse);
  return known && { people: [known], parties: [], reason: { basis: "inferred", rule: "people/headline" } };
}

/** *PM Ashdown-Price call with …*: the headline may name whom the prose only calls *The Prime Minister*. */
function nameUnnamed(mention: Mention, discourse: Discourse): void {
  const unnamed = discourse.entities.find(
    ({ name, offices }) =>
      name.length === 0 &&
      mention.offices.some((office) =>
        offices.some((held) => titlesMatch(office, held, discourse.language.people)),
      ),
  );
  const taken = discourse.entities.some(
    ({ name }) => name.length > 0 && namesMatch(mention.name, name, discourse.language.people),
  );
  if (mention.name.length > 0 && unnamed && !taken) learn(unnamed, mention, discourse);
}

function enter(discourse: Discourse, analysis: Analysis): void {
  if (discourse.paragraph !== analysis.sentence.paragraph) discourse.inParagraph = [];
  discourse.paragraph = analysis.sentence.paragraph;
  discourse.analysis = analysis;
}

function note(discourse: Discourse, analysis: Analysis, mention: Mention, referent: Referent): void {
  discourse.referents.set(mention, referent);
  for (const entity of referent.people) entity.mentions.push(mention);
  if (!isNarrative(analysis)) return;
  // Two spoken of together stand as they stood: neither is the later one.
  if (referent.people.length === 1) for (const entity of referent.people) touch(discourse, entity);
  if (referent.people.length > 1 || referent.parties.length > 1) discourse.several = referent;
}

/** Remembers the subject, and who takes part. */
function leave(discourse: Discourse, analysis: Analysis): void {
  if (!isNarrative(analysis)) return;
  const subjects = mainClause(analysis)?.subject?.mentions ?? [];
  const referents = subjects.flatMap((mention) => discourse.referents.get(mention) ?? []);
  const people = referents.flatMap((referent) => referent.people);
  const opening = discourse.table.length < Math.max(2, discourse.sides.parties.length);
  for (const entity of people) entity.active = true;
  if (opening)
    for (const mention of analysis.mentions)
      discourse.referents.get(mention)?.people.forEach((entity) => seat(discourse, entity));
  // *A letter from Prime Minister Kjeldgaard was delivered. She asked …*: where no person is the subject, the last one named is next.
  if (referents.length === 0) {
    const named = analysis.mentions.findLast(
      (mention) => discourse.referents.get(mention)?.people.length === 1,
    );
    if (named?.kind === "person") discourse.subject = discourse.referents.get(named);
    return;
  }
  const [first] = referents;
  if (first === undefined) return;
  discourse.subject = referents.length === 1 ? first : joined(referents, first);
  discourse.subjects.set(analysis.sentence.index, discourse.subject);
  if (referents.length > 1) discourse.several = discourse.subject;
}

const joined = (referents: readonly Referent[], first: Referent): Referent => ({
  people: referents.flatMap(({ people }) => people),
  parties: referents.flatMap(({ parties }) => parties),
  reason: first.reason,
});

/** The first of each side are those across the table. */
function seat(discourse: Discourse, entity: Entity): void {
  const { table, sides } = discourse;
  if (table.length >= Math.max(2, sides.parties.length) || table.includes(entity)) return;
  if (entity.party !== undefined && table.some(({ party }) => party === entity.party)) return;
  table.push(entity);
  entity.active = true;
}
