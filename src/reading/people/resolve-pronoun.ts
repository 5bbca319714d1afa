import type { Pronoun } from "../../language/people.js";
import type { Mention } from "../mentions/mention.js";
import { clauseOf, type Discourse } from "./discourse.js";
import type { Entity, Referent } from "./entity.js";
import { partiesOf } from "./entity.js";
import { namesMatch } from "./names.js";

const inferred = (people: readonly Entity[], parties: readonly string[], rule: string): Referent => ({
  people,
  parties,
  reason: { basis: "inferred", rule },
});

/** A party by name, or through its owner: *Ghana*, *her government*. */
export function resolveParty(mention: Mention, discourse: Discourse): Referent | undefined {
  if (mention.party !== undefined) {
    const body = mention.body && discourse.source.slice(mention.start, mention.end);
    return {
      people: [],
      parties: [mention.party],
      ...(body && { body }),
      reason: { basis: "stated", rule: "people/party" },
    };
  }
  const owner = mention.owner && ownerOf(mention.owner, mention, discourse);
  return owner && inferred([], partiesOf(owner), "people/owner");
}

/** `he`, `she`, `they`, `it` in the narrative. */
export function resolvePronoun(mention: Mention, discourse: Discourse): Referent | undefined {
  return mention.pronoun && ownerOf(mention.pronoun, mention, discourse);
}

/** Whom a pronoun of the third person means at a place, be it a mention of its own or the owner of another. */
export function ownerOf(pronoun: Pronoun, mention: Mention, discourse: Discourse): Referent | undefined {
  if (pronoun.person === 1 && pronoun.number === "plural")
    return inferred([], discourse.sides.parties, "people/narrator");
  if (pronoun.person !== 3) return undefined;
  if (pronoun.number === "plural") return several(discourse);
  if (pronoun.gender === "neuter") return party(mention, discourse);
  return single(pronoun, mention, discourse);
}

/** *they*: the last several, else those across the table, else their sides. */
function several({ several: last, sides, table }: Discourse): Referent | undefined {
  if (last) return inferred(last.people, last.parties, "people/they");
  if (table.length > 1) return inferred(table, [], "people/they");
  return sides.parties.length > 1 ? inferred([], sides.parties, "people/they") : undefined;
}

/** *it*: the party that is the subject here or was in the sentence before. */
function party(mention: Mention, discourse: Discourse): Referent | undefined {
  const subject = subjectHere(mention, discourse) ?? discourse.subject;
  return (
    subject && {
      ...inferred([], partiesOf(subject), "people/it"),
      ...(subject.body && { body: subject.body }),
    }
  );
}

/** The subject of the clause that governs this one, else the subject of the sentence. */
function subjectHere(mention: Mention, { analysis, referents }: Discourse): Referent | undefined {
  if (analysis === undefined) return undefined;
  const own = clauseOf(analysis, mention);
  const before = analysis.clauses.filter(
    ({ subject }) => subject !== undefined && subject.to <= mention.first && subject !== own?.subject,
  );
  const isSubject = own?.subject?.mentions.includes(mention) ?? false;
  const around = isSubject || own?.subject === undefined ? before : [...before, own];
  // *…, who is here for the first time since he took office*: inside a relative clause its antecedent is nearer.
  const inner = around.at(-1)?.link === "relative" ? around.slice(-1) : [];
  for (const { subject } of [...inner, ...around]) {
    const referent = subject?.mentions.map((each) => referents.get(each)).find((each) => each !== undefined);
    if (referent && subject?.mentions.length === 1) return referent;
  }
  return undefined;
}

/** *he*, *she*: who is the subject of this sentence, else of the one before, else who was spoken of last. */
function single(pronoun: Pronoun, mention: Mention, discourse: Discourse): Referent | undefined {
  const { analysis } = discourse;
  const own = analysis && clauseOf(analysis, mention);
  const isObject = !pronoun.possessive && own !== undefined && !own.subject?.mentions.includes(mention);
  const taken = isObject
    ? own.subject?.mentions.flatMap((each) => discourse.referents.get(each)?.people ?? [])
    : [];
  const agrees = (entity: Entity): boolean =>
    (entity.gender === undefined || entity.gender === pronoun.gender) && !taken?.includes(entity);
  const subject = [isObject ? undefined : subjectHere(mention, discourse), discourse.subject].find(
    (referent) => referent?.people.length === 1 && referent.people.every(agrees),
  );
  const entity =
    subjectAhead(mention, discourse, agrees) ??
    subject?.people[0] ??
    (isObject ? lastHere(mention, discourse, agrees) : undefined) ??
    beside(discourse, mention, isObject, agrees) ??
    discourse.recent.findLast((each) => agrees(each) && each.active) ??
    discourse.recent.findLast(agrees);
  if (entity === undefined) return undefined;
  if (pronoun.gender !== "neuter") entity.gender ??= pronoun.gender;
  return inferred([entity], [], subject ? "people/pronoun-subject" : "people/pronoun-latest");
}

/** *She informed **him***, ***He**, for his part, undertook*: who else has been spoken of in the paragraph, besides who was the subject. */
function beside(
  { inParagraph, subject }: Discourse,
  { sentence: { tokens }, last }: Mention,
  isObject: boolean,
  agrees: (entity: Entity) => boolean,
): Entity | undefined {
  if ((!isObject && tokens[last + 1]?.form !== ",") || subject === undefined) return undefined;
  return inParagraph.findLast((entity) => agrees(entity) && !subject.people.includes(entity));
}

/** *At the dinner **she** offered, President Falcão said*: who is named behind the introduction, and does something. */
function subjectAhead(
  { first, last, sentence: { tokens } }: Mention,
  { analysis, entities, language }: Discourse,
  agrees: (entity: Entity) => boolean,
): Entity | undefined {
  const comma = tokens.findIndex(({ form }, at) => at > last && form === ",");
  const isIntroduced = first > 0 && /^(?:ADP|SCONJ)$/.test(tokens[0]?.pos ?? "");
  const isFirst = analysis?.mentions.every((other) => other.last >= first || other.kind === "party");
  const ahead = analysis?.mentions.find((mention) => mention.first === comma + 1 && mention.name.length > 0);
  const acts = analysis?.clauses.some(({ subject }) => ahead && subject?.mentions.includes(ahead));
  if (ahead === undefined || comma < 0 || !isIntroduced || !isFirst || !acts) return undefined;
  return entities.find((entity) => namesMatch(ahead.name, entity.name, language.people) && agrees(entity));
}

/** The person mentioned last before this in the sentence. */
function lastHere(
  mention: Mention,
  { analysis, referents }: Discourse,
  agrees: (entity: Entity) => boolean,
): Entity | undefined {
  const before = analysis?.mentions.filter(({ last }) => last < mention.first) ?? [];
  return before.flatMap((each) => referents.get(each)?.people ?? []).findLast(agrees);
}
