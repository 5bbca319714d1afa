import { spanOf, type Range } from "../../text/span.js";
import type { Person, Reason } from "../reading.js";
import type { Entity } from "./entity.js";

/** The persons of a reading: everyone named with a role, and everyone who speaks. */
export function reportPeople(
  source: string,
  entities: readonly Entity[],
  speakers: ReadonlySet<Entity>,
): Person[] {
  const named = entities.filter(
    (entity) => entity.printed !== undefined && (entity.offices.length > 0 || speakers.has(entity)),
  );
  return named
    .flatMap((entity) => personOf(source, entity) ?? [])
    .toSorted((a, b) => a.evidence.start - b.evidence.start);
}

function personOf(source: string, entity: Entity): Person | undefined {
  const name = entity.printed;
  const spans = entity.mentions.map((mention) => spanOf(source, mention.start, mention.end));
  const evidence = spans.find((_, index) => (entity.mentions[index]?.name.length ?? 0) > 0) ?? spans[0];
  if (name === undefined || evidence === undefined) return undefined;
  const office = mainOffice(entity);
  const nameReason: Reason =
    entity.name.length > 0
      ? { basis: "stated", rule: "people/named", evidence }
      : { basis: "inferred", rule: "people/office-holder", evidence };
  return {
    name,
    ...(office !== undefined && { office }),
    party: entity.party ?? null,
    mentions: [
      ...new Set(
        entity.mentions
          .filter(({ kind }) => kind !== "pronoun" && kind !== "group")
          .map((mention) => textOf(source, mention)),
      ),
    ],
    places: spans.toSorted((a, b) => a.start - b.start),
    evidence,
    why: {
      name: nameReason,
      ...(office !== undefined && { office: { basis: "stated", rule: "people/title", evidence } }),
      ...(entity.partyReason && { party: entity.partyReason }),
    },
  };
}

const textOf = (source: string, { start, end }: Range): string => source.slice(start, end);

/** The office by which to call a person: a proper title before a generic one (*President* before *Head of State*). */
function mainOffice({ offices }: Entity): string | undefined {
  const proper = offices.filter(({ head }) => head !== "");
  const held = proper.find(({ title, head, class: kind }) => kind !== "royal" || !isRank(title, head));
  return (held ?? proper[0] ?? offices[0])?.title;
}

/** *Prince Khalid, Minister of Defence*: a bare title of birth is no office beside one. */
const isRank = (title: string, head: string): boolean => !head.includes(" ") && title.toLowerCase() === head;
