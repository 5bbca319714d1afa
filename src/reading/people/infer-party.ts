import { partyById } from "../../knowledge/parties.js";
import type { OfficeClass } from "../../language/people.js";
import type { Mention } from "../mentions/mention.js";
import type { Discourse } from "./discourse.js";
import { partiesOf, type Entity } from "./entity.js";
import { isBody } from "./body.js";
import { isFilled } from "./filled-office.js";
import { titlesMatch } from "./match.js";
import { partyOfHolder } from "./office-holders.js";
import {
  backed,
  companion,
  invited,
  inviter,
  leads,
  met,
  speakerSide,
  undertakes,
  visitor,
} from "./party-by-clause.js";
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
  { rule: "people/inviter", party: inviter },
  { rule: "people/visitor", party: visitor },
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

/** ***the bank’s** regional director*: of an organisation at hand that is such a body, else of no party we know. */
function bodyBefore(
  mention: Mention,
  { analysis, entities, referents }: Discourse,
): { party?: string } | undefined {
  const { tokens } = mention.sentence;
  const owner = tokens[mention.first - 2];
  const isThing = tokens[mention.first - 1]?.form.startsWith("'") === true && owner !== undefined;
  if (!isThing || analysis?.mentions.some(({ last }) => last === mention.first - 2)) return undefined;
  const named = [
    ...[...referents.values()].flatMap(({ parties }) => parties),
    ...entities.flatMap(({ party }) => party ?? []),
  ];
  const party = named.findLast((each) => isBody(each, owner.form));
  return party === undefined ? {} : { party };
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

/** *Secretary-General*: of the organisation at the table if there is another one, else of the one that is usually meant. */
function usualOffice({ offices }: Entity, _: Mention, { sides }: Discourse): string | undefined {
  const usual = offices.find(({ usualParty }) => usualParty)?.usualParty;
  if (usual === undefined || sides.parties.includes(usual)) return usual;
  if (partyById(usual)?.kind !== "organisation") return undefined;
  return sides.parties.find((party) => partyById(party)?.kind === "organisation") ?? usual;
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
  const { home } = sides;
  return home !== undefined && suits(entity, home) && !isFilled(entity, home, entities) ? home : undefined;
}

/** Where nobody knows who is at home, nobody knows who is not. */
function otherSide(entity: Entity, _: Mention, { sides, entities }: Discourse): string | undefined {
  if (sides.home === undefined) return undefined;
  return sides.parties.find(
    (party) => party !== sides.home && suits(entity, party) && !isFilled(entity, party, entities),
  );
}

/** Organisations have no kings, prime ministers and cabinets. */
const suits = ({ offices }: Entity, party: string): boolean =>
  partyById(party)?.kind !== "organisation" || !offices.some(({ class: kind }) => OF_STATES.has(kind));

const OF_STATES: ReadonlySet<OfficeClass> = new Set<OfficeClass>(["head of government", "royal", "minister"]);
