import type { Identity, Tenure } from "../../../following/people/identity.js";
import { countryCodeOf } from "../../../knowledge/country-codes.js";
import { partyById } from "../../../knowledge/parties.js";
import { occasionInWords } from "../../wording/occasion.js";
import { partyName } from "../../wording/who.js";
import type { Chunks } from "../format.js";
import type { ExportedReadout } from "../readouts.js";
import type { ExportedOccasion, Selection } from "../selection.js";
import { boundsOf } from "./bounds.js";
import { peopleByName, type PeopleByName } from "./people-by-name.js";
import { organizationOf, postOf } from "./posts.js";

/** An entity: its properties hold lists of texts, some of them ids of other entities. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * FollowTheMoney entities, one JSON object a line; ids are the same in every export.
 * Source: https://followthemoney.tech/explorer/, model 4.5.
 */
export async function* followTheMoney(selection: Selection): Chunks {
  for await (const one of entities(selection)) yield `${JSON.stringify(one)}\n`;
}

async function* entities(selection: Selection): AsyncGenerator<Entity> {
  const documents = new Set<string>();
  for await (const readout of selection.readouts(["person"])) {
    documents.add(readout.id);
    yield documentOf(readout);
    yield* mentionsIn(readout);
  }
  const proof: Proof = (ids) => ids.filter((id) => documents.has(id)).map(documentId);
  const written = new Set<string>();
  const once = (all: readonly Entity[]): Entity[] =>
    all.filter(({ id }) => !written.has(id) && written.add(id));
  for await (const { person } of selection.people()) {
    yield personOf(person);
    yield* once(partiesOf(person).map(partyEntity));
    for (const [at, tenure] of person.tenures.entries()) {
      yield* once([positionOf(tenure)]);
      yield occupancyOf(person, tenure, at, proof);
    }
  }
  const people = await peopleByName(selection);
  for await (const exported of selection.occasions()) {
    if (exported.isAgain) continue;
    yield* once(exported.relation.split("-").map(partyEntity));
    yield eventOf(exported, people, proof);
  }
}

/** The ids of those of some readouts that are in the export too. */
type Proof = (readouts: readonly string[]) => string[];

/** An entity without the properties that have no value. */
function entity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | undefined)[]>>,
): Entity {
  const given = Object.entries(properties).map(
    ([name, values]) =>
      [name, [...new Set(values.filter((value) => value !== undefined && value !== ""))]] as const,
  );
  const held = given.filter(([, values]) => values.length > 0);
  return {
    id,
    schema,
    properties: Object.fromEntries(
      held.map(([name, values]) => [name, values.flatMap((value) => value ?? [])]),
    ),
  };
}

const partiesOf = ({ party, tenures }: Identity): string[] =>
  [party, ...tenures.map((tenure) => tenure.party)].filter((one) => one !== null);

const countryOf = (party: string | null): string | undefined =>
  party === null ? undefined : countryCodeOf(party);

/** A state by its name, for FollowTheMoney has no schema of states that others could be involved with. */
const partyEntity = (party: string): Entity =>
  entity(organizationOf(party), partyById(party)?.kind === "organisation" ? "Organization" : "PublicBody", {
    name: [partyName(party)],
    abbreviation: [partyById(party)?.kind === "organisation" ? party : undefined],
    country: [countryOf(party)],
    classification: [partyById(party)?.kind === "organisation" ? "international organization" : "state"],
  });

const personOf = ({ id, name, spellings, party, tenures }: Identity): Entity =>
  entity(id, "Person", {
    name: [name],
    alias: spellings.map((spelling) => spelling.name).filter((spelling) => spelling !== name),
    country: [countryOf(party)],
    position: tenures.map(({ office }) => office),
  });

const positionOf = ({ office, party }: Tenure): Entity =>
  entity(postOf(party, office), "Position", {
    name: [office],
    country: [countryOf(party)],
    organization: [party === null ? undefined : organizationOf(party)],
  });

/** The days on which readouts give the office; since when and until when it is held they do not tell. */
const occupancyOf = (
  { id }: Identity,
  { office, party, from, to }: Tenure,
  at: number,
  proof: Proof,
): Entity =>
  entity(`${id}/${at + 1}`, "Occupancy", {
    holder: [id],
    post: [postOf(party, office)],
    date: [from.published, to.published],
    description: [from.evidence.text, to.evidence.text],
    proof: proof([from.document, to.document]),
  });

function eventOf({ occasion, relation }: ExportedOccasion, people: PeopleByName, proof: Proof): Entity {
  const { id, date, place, status, participants, history } = occasion;
  const { start, end } = boundsOf(date);
  const involved = participants.map((name) => people.get(name)?.id);
  return entity(id, "Event", {
    name: [`${occasionInWords(occasion)} (${relation.split("-").map(partyName).join(", ")})`],
    ...(end === undefined ? { date: [start] } : { startDate: [start], endDate: [end] }),
    location: [place],
    summary: [status],
    description: history.map(({ evidence }) => evidence.text),
    involved: [...involved, ...relation.split("-").map(organizationOf)],
    peopleMentioned: participants.filter((name) => partyById(name) === undefined),
    country: relation.split("-").map(countryOf),
    proof: proof(history.map(({ document }) => document)),
  });
}

/** Readouts go by their own ids elsewhere too; here they are told from other things by what stands before. */
const documentId = (id: string): string => `readout-${id}`;

const documentOf = ({ id, name, text, published, publisher, url }: ExportedReadout): Entity =>
  entity(documentId(id), "PlainText", {
    title: [name],
    fileName: [`${name}.txt`],
    bodyText: [text],
    publishedAt: [published],
    publisher: [publisher],
    sourceUrl: [url],
    language: ["eng"],
    mimeType: ["text/plain"],
  });

/** Who is named in a readout, by each way in which it names them. */
function mentionsIn({ id: readout, persons, reading }: ExportedReadout): Entity[] {
  const known = new Map(persons.map(({ claim, person }) => [claim, person]));
  return reading.people.map(({ id, name, party }) =>
    entity(`mention-${id}`, "Mention", {
      document: [documentId(readout)],
      name: [name],
      detectedSchema: ["Person"],
      contextCountry: [countryOf(party)],
      resolved: [known.get(id)],
    }),
  );
}
