import { isOfficeHolder } from "./office-holders.js";
import { spanOf } from "../../text/span.js";
import type { Mention, Office } from "../mentions/mention.js";
import type { Discourse } from "./discourse.js";
import { newEntity, type Entity, type Referent } from "./entity.js";
import { inferParty } from "./infer-party.js";
import { titlesMatch } from "./match.js";
import { fuller, namesMatch, printName } from "./names.js";
import { ownerOf } from "./resolve-pronoun.js";

/** A person mentioned by name: somebody known by a fuller or shorter form of it, or a new person. */
export function resolveNamed(mention: Mention, discourse: Discourse): Referent | undefined {
  const known = discourse.entities.filter(
    (entity) =>
      namesMatch(mention.name, entity.name, discourse.language.people) && isCompatible(mention, entity),
  );
  const entity = best(known, mention, discourse) ?? unnamed(mention, discourse) ?? add(discourse);
  learn(entity, withBorrowedOffice(mention, discourse), discourse);
  return { people: [entity], parties: [], reason: { basis: "stated", rule: "people/named" } };
}

/** *Prime Minister Thapaliya and his Bangladeshi counterpart, Rezaul Karim Bhuiyan*: of the same office as the owner. */
function withBorrowedOffice(mention: Mention, discourse: Discourse): Mention {
  if (!mention.descriptor?.counterpart || mention.offices.length > 0 || mention.owner === undefined)
    return mention;
  const owner =
    joinedBefore(mention, discourse) ??
    ownerOf(mention.owner, mention, discourse)?.people[0] ??
    discourse.recent.at(-1);
  return { ...mention, offices: owner?.offices ?? [] };
}

/** *Defence Minister Orhan Tan **and his** Greek counterpart*: whose, stands right before. */
function joinedBefore(mention: Mention, { analysis, referents, language }: Discourse): Entity | undefined {
  const before = analysis?.mentions.findLast(({ last }) => last < mention.first);
  const between = mention.sentence.tokens.slice((before?.last ?? 0) + 1, mention.first);
  const joined = between.length === 1 && between.every(({ form }) => language.grammar.conjunction.has(form));
  return before && joined ? referents.get(before)?.people[0] : undefined;
}

const isCompatible = (mention: Mention, entity: Entity): boolean =>
  (mention.party === undefined || entity.party === undefined || mention.party === entity.party) &&
  (mention.gender === undefined || entity.gender === undefined || mention.gender === entity.gender);

/** Of several with the name the one with the office, then the one most lately spoken of. */
function best(known: readonly Entity[], mention: Mention, discourse: Discourse): Entity | undefined {
  const holding = known.filter(({ offices }) =>
    mention.offices.some((office) =>
      offices.some((held) => titlesMatch(office, held, discourse.language.people)),
    ),
  );
  const candidates = holding.length > 0 ? holding : known;
  return discourse.recent.findLast((entity) => candidates.includes(entity)) ?? candidates[0];
}

/** Somebody so far only described (*the President of Chile*) who is now named. */
function unnamed(mention: Mention, discourse: Discourse): Entity | undefined {
  return discourse.entities.find(
    ({ name, party, offices }) =>
      name.length === 0 &&
      party !== undefined &&
      (party === mention.party || (mention.party === undefined && isDefinite(mention, discourse))) &&
      mention.offices.some((office) =>
        offices.some(
          (held) =>
            titlesMatch(office, held, discourse.language.people) ||
            titlesMatch(held, office, discourse.language.people),
        ),
      ),
  );
}

/** ***The** ambassador, Joke Veenstra*: the one spoken of. */
const isDefinite = ({ sentence, first }: Mention, { language }: Discourse): boolean =>
  language.grammar.definite.has(sentence.tokens[first]?.form ?? "");

function add(discourse: Discourse): Entity {
  const entity = newEntity();
  discourse.entities.push(entity);
  return entity;
}

/** Takes from a mention what it tells of the person. */
export function learn(entity: Entity, mention: Mention, discourse: Discourse): void {
  entity.name = fuller(entity.name, mention.name);
  if (entity.name.length > 0) entity.printed = printName(entity.name, discourse.language.people);
  entity.gender ??= mention.gender ?? discourse.genders.get(mention.name.at(-1) ?? "");
  entity.style ??= styleOf(mention, discourse);
  for (const office of mention.offices) addOffice(entity, office, discourse);
  if (mention.party !== undefined && entity.partyReason?.basis !== "stated") {
    entity.party = mention.party;
    entity.partyReason = {
      basis: "stated",
      rule: "people/stated-party",
      evidence: evidenceOf(mention, discourse),
    };
  }
  const isPolitical = entity.offices.some(({ class: kind }) => kind !== "outsider" && kind !== "regional");
  if (entity.party === undefined && (isPolitical || isOfficeHolder(entity.name)))
    inferParty(entity, mention, discourse);
  if (entity.offices.length > 0 && !isPolitical) entity.party = undefined;
}

function addOffice(entity: Entity, office: Office, discourse: Discourse): void {
  const same = entity.offices.findIndex(
    (held) =>
      titlesMatch(office, held, discourse.language.people) ||
      titlesMatch(held, office, discourse.language.people),
  );
  const held = entity.offices[same];
  if (held === undefined) entity.offices.push(office);
  else if (held.head === "") entity.offices[same] = office;
  else if (office.head === "") return;
  else if (office.title.length > held.title.length) entity.offices[same] = office;
}

const evidenceOf = (mention: Mention, discourse: Discourse) =>
  spanOf(discourse.source, mention.start, mention.end);

/** How a mention styles the person: `majesty`, `highness`. */
export function styleOf({ sentence, first, last }: Mention, { language }: Discourse): string | undefined {
  for (const { form } of sentence.tokens.slice(first, last + 1)) {
    const style = language.people.styles.get(form);
    if (style !== undefined) return style;
  }
  return undefined;
}
