import { partyById } from "../../knowledge/parties.js";
import type { Language } from "../../language/language.js";
import { mainClause, type Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import type { Mention } from "../mentions/mention.js";
import { clauseOf, type Discourse } from "./discourse.js";
import { partiesOf, type Entity } from "./entity.js";
import { titlesMatch } from "./match.js";
import { hasOffice, partyOfHolder } from "./office-holders.js";
import { ownerOf } from "./resolve-pronoun.js";

/** A way to tell whom an office-holder serves when the text does not say. */
interface PartyRule {
  readonly rule: string;
  readonly party: (entity: Entity, mention: Mention, discourse: Discourse) => string | undefined;
}

/** In the order in which they are asked. */
const RULES: readonly PartyRule[] = [
  { rule: "people/owner", party: owned },
  { rule: "people/serves", party: serves },
  { rule: "people/organisation-office", party: organisationOffice },
  { rule: "people/list-heading", party: listHeading },
  { rule: "people/backed", party: backed },
  { rule: "people/companion", party: companion },
  { rule: "people/leads", party: leads },
  { rule: "people/invited", party: invited },
  { rule: "people/same-office", party: sameOffice },
  { rule: "people/met", party: met },
  { rule: "people/usual-office", party: usualOffice },
  { rule: "people/speaker-side", party: speakerSide },
  { rule: "people/undertakes", party: undertakes },
  { rule: "people/namesake", party: namesake },
  { rule: "people/office-holder", party: ({ name }) => partyOfHolder(name) },
  { rule: "people/own-side", party: ownSide },
  { rule: "people/other-side", party: otherSide },
];

/** Gives a person the party that the circumstances suggest. */
export function inferParty(entity: Entity, mention: Mention, discourse: Discourse): void {
  const body = bodyBefore(mention, discourse);
  if (body) {
    entity.party = body.party;
    if (body.party !== undefined) entity.partyReason = { basis: "inferred", rule: "people/body" };
    return;
  }
  for (const { rule, party } of RULES) {
    const found = party(entity, mention, discourse);
    if (found === undefined) continue;
    entity.party = found;
    entity.partyReason = { basis: "inferred", rule };
    return;
  }
}

/** ***the bank’s** regional director*: of the organisation last named if there is one, else of no party we know. */
function bodyBefore(mention: Mention, { analysis, referents }: Discourse): { party?: string } | undefined {
  const { tokens } = mention.sentence;
  const owner = tokens[mention.first - 2];
  const isThing = tokens[mention.first - 1]?.form.startsWith("'") === true && owner?.pos === "NOUN";
  if (!isThing || analysis?.mentions.some(({ last }) => last === mention.first - 2)) return undefined;
  const latest = [...referents.values()].findLast(({ parties: [party] }) => party !== undefined);
  const [party] = latest?.parties ?? [];
  return party !== undefined && partyById(party)?.kind === "organisation" ? { party } : {};
}

/** ***his** Minister of Finance, Mawuli Kpodo*: of the party of whose minister it is. */
function owned(_: Entity, mention: Mention, discourse: Discourse): string | undefined {
  if (mention.owner === undefined || mention.descriptor?.counterpart) return undefined;
  const owner = ownerOf(mention.owner, mention, discourse);
  return owner && partiesOf(owner).length === 1 ? partiesOf(owner)[0] : undefined;
}

/** *an adviser to Ozolins*: of the party of whom the title names. */
function serves(entity: Entity, _: Mention, { entities }: Discourse): string | undefined {
  const titles = entity.offices.map(({ title }) => title);
  return entities.find(
    (other) =>
      other !== entity &&
      other.name.length > 0 &&
      titles.some((title) => title.endsWith(` ${other.name.at(-1)}`)),
  )?.party;
}

/** *Special Envoy of the Secretary-General*: the office says whose it is, where somebody of that office is known. */
function organisationOffice(entity: Entity, _: Mention, { entities }: Discourse): string | undefined {
  return entities.find(
    (other) =>
      other !== entity &&
      other.party !== undefined &&
      other.offices.some(
        ({ class: kind, head }) =>
          kind === "head of organisation" &&
          entity.offices.some(({ title, head: own }) => own !== head && title.toLowerCase().includes(head)),
      ),
  )?.party;
}

/** `for Jordan: Minister of Water …`. */
function listHeading(_: Entity, mention: Mention, { analysis }: Discourse): string | undefined {
  const lead = analysis?.mentions[0];
  const colon = lead && analysis.sentence.tokens[lead.last + 1]?.form === ":";
  return colon && lead !== mention && lead.kind === "party" ? lead.party : undefined;
}

/** *conveyed his Government’s support for the candidacy of Ambassador Umpiérrez*: one backs the other side’s. */
function backed(
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
  return backer === undefined ? undefined : sides.parties.find((party) => party !== backer);
}

/** *was accompanied by the Minister of Agriculture*; *on behalf of President Kisanga, invited*: of the subject's party. */
function companion(
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
function leads(
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
function invited(_: Entity, mention: Mention, discourse: Discourse): string | undefined {
  const { analysis, language, referents, sides } = discourse;
  const { tokens } = mention.sentence;
  const beforeIt = tokens[mention.first - 1]?.form ?? "";
  const invitation = tokens
    .slice(Math.max(0, mention.first - INVITATION_REACH), mention.first)
    .some(({ form }) => language.people.inviting.has(form));
  if (analysis === undefined || !invitation || !language.grammar.addressing.has(beforeIt)) return undefined;
  const host = clauseOf(analysis, mention)?.subject?.mentions.flatMap(
    (each) => referents.get(each)?.people ?? [],
  )[0]?.party;
  return host === undefined ? undefined : sides.parties.find((party) => party !== host);
}

const INVITATION_REACH = 4;

/** *Secretary-General*: of the organisation at the table if there is another one, else of the one that is usually meant. */
function usualOffice({ offices }: Entity, _: Mention, { sides }: Discourse): string | undefined {
  const usual = offices.find(({ usualParty }) => usualParty)?.usualParty;
  if (usual === undefined || sides.parties.includes(usual)) return usual;
  return sides.parties.find((party) => partyById(party)?.kind === "organisation") ?? usual;
}

/** *X said that Foreign Minister Y would go*, *accepts the invitation*: of whom one says what they will do, they are one’s own. */
function speakerSide(
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
function undertakes(
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
function met(
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

/** *My predecessor [Halina Brzostek, Minister of Transport until 2030]*: of the party whose office it is. */
function sameOffice(entity: Entity, mention: Mention, { entities, language }: Discourse): string | undefined {
  if (!mention.descriptor?.sameOffice) return undefined;
  return entities.find(
    (other) =>
      other !== entity &&
      other.party !== undefined &&
      other.offices.some((held) =>
        entity.offices.some((office) => titlesMatch(office, held, language.people)),
      ),
  )?.party;
}

/** *Heydar Aliyev* beside *Ilham Aliyev*: of one family and state. */
function namesake(entity: Entity, _: Mention, { entities }: Discourse): string | undefined {
  const surname = entity.name.length > 1 ? entity.name.at(-1) : undefined;
  return (
    surname &&
    entities.find((other) => other !== entity && other.name.length > 1 && other.name.at(-1) === surname)
      ?.party
  );
}

/** An office-holder named without a country is one of those who publish, unless that office is already filled. */
function ownSide(entity: Entity, _: Mention, { sides, entities }: Discourse): string | undefined {
  // An ambassador whom a readout names without a country is accredited to those who publish it.
  if (entity.offices.every(({ class: kind }) => kind === "diplomat") && sides.parties.length > 1)
    return undefined;
  return sides.home !== undefined && !isFilled(entity, sides.home, entities) ? sides.home : undefined;
}

/** Where nobody knows who is at home, nobody knows who is not. */
function otherSide(entity: Entity, _: Mention, { sides, entities }: Discourse): string | undefined {
  if (sides.home === undefined) return undefined;
  return sides.parties.find((party) => party !== sides.home && !isFilled(entity, party, entities));
}

/** Whether a party already has somebody in the office, of those offices that one person holds at a time. */
function isFilled(entity: Entity, party: string, entities: readonly Entity[]): boolean {
  // Nobody is sent to his own state.
  if (entity.offices.some(({ accredited }) => accredited === party)) return true;
  if (!entity.offices.every((office) => hasOffice(party, office))) return true;
  const unique = entity.offices.filter(
    ({ class: kind }) => kind === "head of state" || kind === "head of government" || kind === "minister",
  );
  return unique.some(({ title }) =>
    entities.some(
      (other) =>
        other !== entity &&
        other.party === party &&
        other.offices.some((held) => held.title.toLowerCase() === title.toLowerCase()),
    ),
  );
}
