import type { Mention } from "../mentions/mention.js";
import { clauseOf, type Discourse } from "./discourse.js";
import { newEntity, type Entity, type Referent } from "./entity.js";
import { describes } from "./match.js";
import { learn, styleOf } from "./resolve-named.js";
import { ownerOf } from "./resolve-pronoun.js";

const found = (entity: Entity, rule: string): Referent => ({
  people: [entity],
  parties: [],
  reason: { basis: "inferred", rule },
});

/** A title or noun without a name: *the Polish minister*, *the head of state*, *her counterpart*, *the guest*. */
export function resolveDescription(mention: Mention, discourse: Discourse): Referent | undefined {
  if (mention.descriptor?.counterpart) return counterpart(mention, discourse);
  if (mention.descriptor?.latest) {
    const latest = discourse.recent.at(-1);
    return latest && found(latest, "people/latter");
  }
  const appointee = appointeeOf(mention, discourse);
  if (appointee) return appointee;
  const role = mention.descriptor?.role;
  const candidates = discourse.entities.filter(
    (entity) =>
      describes(mention, entity, discourse.language.people) &&
      (!role || isInRole(entity, role, discourse)) &&
      hasStyle(mention, entity, discourse),
  );
  const entity = choose(
    preferStyled(candidates, mention, discourse).filter((each) => !isOwnSubject(each, mention, discourse)),
    mention,
    discourse,
  );
  if (entity) {
    if (mention.party !== undefined)
      learn(entity, { ...mention, offices: genericOffice(mention) ? [] : mention.offices }, discourse);
    return found(entity, "people/description");
  }
  const untitled = anybody(mention, discourse);
  if (untitled === undefined && isOwnHead(mention, discourse)) return described(mention, discourse);
  return (
    untitled ??
    (mention.party === undefined || mention.offices.length === 0 ? undefined : described(mention, discourse))
  );
}

/** *his election **as** Prime Minister of Malaysia*: the office of whoever was spoken of right before. */
function appointeeOf(
  mention: Mention,
  { analysis, language, referents, ...discourse }: Discourse,
): Referent | undefined {
  const before = analysis?.sentence.tokens[mention.first - 1]?.form ?? "";
  if (analysis === undefined || !language.grammar.roleMarkers.has(before)) return undefined;
  const last = analysis.mentions.findLast(
    (each) => each.last < mention.first && referents.get(each)?.people.length === 1,
  );
  const [entity] = (last && referents.get(last)?.people) ?? [];
  if (entity) learn(entity, mention, { analysis, language, referents, ...discourse });
  return entity && found(entity, "people/appointed-as");
}

/** *Secretary Ilagan informed the Secretary*: who does something does it to somebody else. */
function isOwnSubject(entity: Entity, mention: Mention, { analysis, referents }: Discourse): boolean {
  const subject = analysis && clauseOf(analysis, mention)?.subject;
  if (subject === undefined || mention.first < subject.to) return false;
  return subject.mentions.some((each) => referents.get(each)?.people.includes(entity));
}

const genericOffice = (mention: Mention): boolean => mention.descriptor !== undefined;

function isInRole({ party, active }: Entity, role: "host" | "guest", { sides }: Discourse): boolean {
  return active && party !== undefined && (role === "host") === (party === sides.home);
}

/** *His Highness* means one who is styled so. */
function hasStyle(mention: Mention, entity: Entity, discourse: Discourse): boolean {
  if (mention.offices.length > 0 || mention.descriptor === undefined) return true;
  const style = styleOf(mention, discourse);
  return (
    style === undefined ||
    entity.style === style ||
    (entity.style === undefined && mention.descriptor.classes !== undefined)
  );
}

/** *His Majesty* means a king before it means a president. */
function preferStyled(
  candidates: readonly Entity[],
  mention: Mention,
  discourse: Discourse,
): readonly Entity[] {
  const style = styleOf(mention, discourse);
  const styled = candidates.filter((entity) => style !== undefined && entity.style === style);
  return styled.length > 0 ? styled : candidates;
}

/** Those who take part before those only spoken of; of these the latest; the one stated with the party before others. */
function choose(
  named: readonly Entity[],
  mention: Mention,
  { recent, sides, table, language }: Discourse,
): Entity | undefined {
  // *The host* and *the guest* are those across the table, whoever else of their side has been named since.
  const seated = mention.descriptor?.role ? named.filter((entity) => table.includes(entity)) : [];
  const candidates = seated.length > 0 ? seated : named;
  const stated =
    mention.party === undefined ? candidates : candidates.filter(({ party }) => party === mention.party);
  const fitting = stated.length > 0 ? stated : candidates;
  // *EAM* means the External Affairs Minister, not another state's Minister for Foreign Affairs.
  const exact = fitting.filter(({ offices }) =>
    mention.offices.some(
      ({ title, head, class: kind }) =>
        // *The Prime Minister* beside a *Federal Chancellor*: they are called by their titles.
        (kind === "head of government" || !sameTitle(title, head)) &&
        offices.some((held) => sameTitle(held.title, title)),
    ),
  );
  const close = exact.length > 0 ? exact : fitting;
  // Who was brought in by the bare title goes on under it, while others are given their names.
  const bare = mention.party === undefined ? close.filter(({ name }) => name.length === 0) : [];
  const visits = mention.sentence.tokens
    .slice(mention.first, mention.last + 1)
    .some(({ form }) => language.people.visiting.has(form));
  const guests = visits ? close.filter(({ party }) => party !== undefined && party !== sides.home) : [];
  const own = isOfficial(mention)
    ? close.filter(({ party }) => party !== undefined && party === sides.home)
    : [];
  const pool = [guests, bare, own, close].find((entities) => entities.length > 0) ?? close;
  const latest = (entities: readonly Entity[]): Entity | undefined =>
    recent.findLast((entity) => entities.includes(entity));
  return latest(pool.filter(({ active }) => active)) ?? latest(pool) ?? pool.at(-1);
}

/** A bare *The President* or *Head of State*, written large, is the publisher’s own; agencies write *the president* of either. */
const isOfficial = ({ party, owner, offices, descriptor, sentence, last }: Mention): boolean =>
  party === undefined &&
  owner === undefined &&
  (offices.length > 0 || descriptor?.classes !== undefined) &&
  /^\p{Lu}/u.test(sentence.tokens[last]?.text ?? "");

const sameTitle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** *The Prime Minister spoke to the Prime Minister of Norway*: a readout need not say who its own is. */
const isOwnHead = ({ offices, party, first }: Mention, { subject, sides, analysis }: Discourse): boolean =>
  party === undefined &&
  subject === undefined &&
  sides.home !== undefined &&
  offices.some(({ class: kind }) => OWN_HEADS.has(kind)) &&
  (analysis?.clauses.some((clause) => clause.subject?.from === first) ?? false);

const OWN_HEADS: ReadonlySet<string> = new Set([
  "head of state",
  "head of government",
  "minister",
  "head of organisation",
]);

/** *his Kazakh counterpart*: across the table from the owner, of like office. */
function counterpart(mention: Mention, discourse: Discourse): Referent | undefined {
  const owner = mention.owner && ownerOf(mention.owner, mention, discourse)?.people[0];
  const others = discourse.entities.filter(
    (entity) =>
      entity !== owner &&
      (mention.party === undefined ? entity.party !== owner?.party : entity.party === mention.party),
  );
  const alike = others.filter(({ offices }) =>
    offices.some((held) => owner?.offices.some((own) => own.class === held.class)),
  );
  const entity = choose(alike.length > 0 ? alike : others.filter(({ active }) => active), mention, discourse);
  return entity && found(entity, "people/counterpart");
}

/** Nobody of that office is known: *the guest*, *the minister* may still mean the one lately spoken of. */
function anybody(mention: Mention, discourse: Discourse): Referent | undefined {
  if (mention.offices.length === 0) return undefined;
  const entity = discourse.recent.findLast(
    ({ offices, active, name, party }) =>
      offices.length === 0 && active && name.length > 0 && (party === undefined || party === mention.party),
  );
  if (entity) learn(entity, mention, discourse);
  return entity && found(entity, "people/only-candidate");
}

/** *the President of Chile*, whom the text does not name: a person all the same. */
function described(mention: Mention, discourse: Discourse): Referent {
  const entity = newEntity();
  discourse.entities.push(entity);
  learn(entity, mention, discourse);
  return { people: [entity], parties: [], reason: { basis: "stated", rule: "people/unnamed" } };
}
