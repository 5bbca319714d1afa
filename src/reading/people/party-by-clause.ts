import type { Language } from "../../language/language.js";
import { mainClause, type Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import { clauseOf, type Discourse } from "./discourse.js";
import { partiesOf, type Entity } from "./entity.js";
import { isFilled } from "./filled-office.js";

/** *conveyed his Government’s support for the candidacy of Ambassador Umpiérrez*: one backs the other side’s. */
export function backed(
  _: Entity,
  mention: Mention,
  { analysis, language, referents, sides }: Discourse,
): string | undefined {
  const clause = analysis && clauseOf(analysis, mention);
  const noun = mention.sentence.tokens[mention.first - 2]?.form ?? "";
  if (clause?.subject === undefined || !language.people.candidacies.has(noun)) return undefined;
  const [backer] = clause.subject.mentions.flatMap((each) => {
    const referent = referents.get(each);
    return referent ? partiesOf(referent) : [];
  });
  return acrossFrom(backer, sides);
}

/** *was accompanied by the Minister of Agriculture*; *on behalf of President Kisanga, invited*: of the subject's party. */
export function companion(
  _: Entity,
  mention: Mention,
  { analysis, language, referents }: Discourse,
): string | undefined {
  const clause = analysis && clauseOf(analysis, mention);
  if (analysis === undefined || clause === undefined) return undefined;
  const before = analysis.sentence.tokens.slice(Math.max(0, mention.first - 3), mention.first);
  const main = mainClause(analysis)?.subject;
  const carrier = clause.subject?.mentions.includes(mention) ? main : clause.subject;
  const onBehalf = before.some(({ form }) => language.people.behalf.has(form));
  const brought = isBrought(mention, clause, analysis, language);
  if (!onBehalf && !brought && !language.people.accompanying.has(clause.verb.lemma)) return undefined;
  return carrier?.mentions
    .flatMap((subject) => referents.get(subject)?.people ?? [])
    .find((person) => person.party && !person.mentions.includes(mention))?.party;
}

/** *conveyed President Kisanga’s greetings*, *conveyed the wishes of President Ahokas*, *handed over a letter in which Prime Minister Y asks*. */
function isBrought(
  mention: Mention,
  clause: Clause,
  analysis: Analysis,
  { people, grammar }: Language,
): boolean {
  const { tokens } = mention.sentence;
  if (people.bringing.has(clause.verb.lemma)) {
    const before = tokens[mention.first - 1]?.form ?? "";
    return mention.possessive || grammar.genitive.has(before) || grammar.origins.has(before);
  }
  const main = mainClause(analysis);
  return (
    main !== undefined &&
    people.bringing.has(main.verb.lemma) &&
    clause.link === "relative" &&
    clause.subject?.mentions.includes(mention) === true
  );
}

/** *the Uzbek delegation was headed by X*, *X led the Pakistan side*. */
export function leads(
  _: Entity,
  mention: Mention,
  { analysis, language, referents }: Discourse,
): string | undefined {
  const clause = analysis && clauseOf(analysis, mention);
  if (clause === undefined || !language.people.leading.has(clause.verb.lemma)) return undefined;
  const led = clause.verb.passive
    ? clause.subject?.mentions[0]
    : analysis?.mentions.find(({ first }) => first > clause.verb.last);
  if (led === undefined || led === mention) return undefined;
  return led.party ?? referents.get(led)?.parties[0];
}

/** *extended an invitation **for** President Rashidova*: a guest of the other side. */
export function invited(
  _: Entity,
  mention: Mention,
  { analysis, language, referents, sides }: Discourse,
): string | undefined {
  const { tokens } = mention.sentence;
  const beforeIt = tokens[mention.first - 1]?.form ?? "";
  const invitation = tokens
    .slice(Math.max(0, mention.first - INVITATION_REACH), mention.first)
    .some(({ form }) => language.people.inviting.has(form));
  if (analysis === undefined || !invitation || !language.grammar.addressing.has(beforeIt)) return undefined;
  return acrossFrom(partyOfSubject(mention, analysis, referents), sides);
}

const INVITATION_REACH = 4;

/** *travels to Colombia **at the invitation of President Arboleda***: whoever invites is of the other side. */
export function inviter(
  _: Entity,
  mention: Mention,
  { analysis, language, referents, sides }: Discourse,
): string | undefined {
  const { tokens } = mention.sentence;
  const isInvitation =
    language.people.inviting.has(tokens[mention.first - 2]?.form ?? "") &&
    language.grammar.genitive.has(tokens[mention.first - 1]?.form ?? "");
  if (analysis === undefined || !isInvitation) return undefined;
  return acrossFrom(partyOfSubject(mention, analysis, referents), sides);
}

/** *the state visit **of President Marić to China***, *President Marić’s visit to China*: nobody visits their own. */
export function visitor(
  _: Entity,
  mention: Mention,
  { analysis, language, sides }: Discourse,
): string | undefined {
  const { tokens } = mention.sentence;
  const { encounters, grammar } = language;
  const isVisit = (at: number): boolean => encounters.nouns.get(tokens[at]?.form ?? "")?.kind === "visit";
  const ofVisit = isVisit(mention.first - 2) && grammar.genitive.has(tokens[mention.first - 1]?.form ?? "");
  const ownVisit = [mention.last + 1, mention.last + 2, mention.last + 3].some(isVisit) && mention.possessive;
  if (!ofVisit && !ownVisit) return undefined;
  const visited = analysis?.mentions.find(
    ({ kind, first }) =>
      kind === "party" &&
      first > mention.last &&
      first <= mention.last + VISIT_REACH &&
      encounters.toward.has(tokens[first - 1]?.form ?? ""),
  )?.party;
  return visited !== undefined && sides.parties.includes(visited) ? acrossFrom(visited, sides) : undefined;
}

const VISIT_REACH = 5;

/** *X said that Foreign Minister Y would go*, *accepts the invitation*: of whom one says what they will do, they are one’s own. */
export function speakerSide(
  _: Entity,
  mention: Mention,
  { analysis, language, referents }: Discourse,
): string | undefined {
  const inner = analysis && clauseOf(analysis, mention);
  const main = analysis && mainClause(analysis);
  if (
    inner === undefined ||
    main === undefined ||
    inner === main ||
    !inner.subject?.mentions.includes(mention)
  )
    return undefined;
  const accepts = language.acts.verbs.get(inner.verb.lemma)?.some(({ kind }) => kind === "acceptance");
  const wills =
    accepts || (inner.verb.modal !== undefined && language.acts.undertaking.has(inner.verb.modal));
  const reports = language.reporting.verbs.get(main.verb.lemma);
  if (!wills || !reports?.that || reports.forecast) return undefined;
  return main.subject?.mentions
    .flatMap((each) => referents.get(each)?.people ?? [])
    .find(({ party }) => party)?.party;
}

/** *Prime Minister Y told him that Portugal would open a credit line*: who says what a side will do is of that side. */
export function undertakes(
  _: Entity,
  mention: Mention,
  { analysis, language, sides }: Discourse,
): string | undefined {
  const clause = analysis && clauseOf(analysis, mention);
  if (!clause?.subject?.mentions.includes(mention)) return undefined;
  const says = language.reporting.verbs.get(clause.verb.lemma);
  const inner = analysis?.clauses.find(({ index }) => index > clause.index);
  const [side] = inner?.subject?.mentions ?? [];
  const will = inner?.verb.modal !== undefined && language.acts.undertaking.has(inner.verb.modal);
  const party = says?.that && !says.forecast && will && side?.kind === "party" ? side.party : undefined;
  return party !== undefined && sides.parties.includes(party) ? party : undefined;
}

/** *EAM called on the President*: whom one of ours meets is one of theirs. */
export function met(
  entity: Entity,
  mention: Mention,
  { analysis, language, referents, sides, entities }: Discourse,
): string | undefined {
  const clause = analysis && clauseOf(analysis, mention);
  if (
    clause?.subject === undefined ||
    mention.first < clause.subject.to ||
    !language.people.meeting.has(clause.verb.lemma)
  )
    return undefined;
  const [ours] = clause.subject.mentions.flatMap(
    (subject) => referents.get(subject)?.people.map(({ party }) => party) ?? [],
  );
  if (ours === undefined || !sides.parties.includes(ours)) return undefined;
  return sides.parties.find((party) => party !== ours && !isFilled(entity, party, entities));
}

/** Whose the first person is who does what a mention stands in. */
const partyOfSubject = (
  mention: Mention,
  analysis: Analysis,
  referents: Discourse["referents"],
): string | undefined =>
  clauseOf(analysis, mention)?.subject?.mentions.flatMap((each) => referents.get(each)?.people ?? [])[0]
    ?.party;

/** The first of the sides that a party does not sit on. */
const acrossFrom = (party: string | undefined, { parties }: Discourse["sides"]): string | undefined =>
  party === undefined ? undefined : parties.find((other) => other !== party);
