import { partyById } from "../../../knowledge/parties.js";
import type { Identity, Tenure, TenureEvidence } from "../../../following/people/identity.js";
import { pageAt } from "../../wording/text-fragment.js";
import { listed, partyName } from "../../wording/who.js";
import type { Range } from "../../../text/span.js";
import type { Cited } from "../cited.js";
import type { Chunks } from "../format.js";
import type { ExportedReadout } from "../readouts.js";
import type { ExportedOccasion, ExportedPerson, Selection } from "../selection.js";
import { boundsOf } from "./bounds.js";
import { peopleByName, type PeopleByName } from "./people-by-name.js";
import { organizationOf, postOf } from "./posts.js";

/**
 * Popolo: one JSON object of lists.
 * Source: https://www.popoloproject.com/specs/, classes Person, Organization, Post, Membership, Event, Speech.
 */
export async function* popolo(selection: Selection): Chunks {
  yield "{\n";
  yield* listOf("persons", persons(selection));
  yield* listOf("organizations", organizations(selection));
  yield* listOf("posts", posts(selection));
  yield* listOf("memberships", memberships(selection));
  yield* listOf("events", events(selection));
  yield* listOf("speeches", speeches(selection), "\n}\n");
}

async function* listOf(name: string, items: AsyncIterable<object>, end = ",\n"): Chunks {
  yield `${JSON.stringify(name)}: [`;
  let before = "\n";
  for await (const item of items) {
    yield before + JSON.stringify(item);
    before = ",\n";
  }
  yield `\n]${end}`;
}

/** Where something is told, with the words; only pages have an address to give. */
function sourcesOf(
  told: readonly (readonly [Cited | undefined, Range & { readonly text: string }])[],
): object {
  const links = told.flatMap(([cited, place]) => {
    const url = cited && pageAt(cited.url, cited.text, place);
    return url === undefined ? [] : [{ url, note: place.text }];
  });
  return links.length === 0 ? {} : { sources: [...new Map(links.map((link) => [link.url, link])).values()] };
}

async function* persons({ people }: Selection): AsyncGenerator<object> {
  for await (const { person, documents } of people()) {
    const others = person.spellings.filter(({ name }) => name !== person.name);
    yield {
      id: person.id,
      name: person.name,
      ...(others.length > 0 && { other_names: others.map(({ name }) => ({ name })) }),
      ...sourcesOf(person.tenures.map(({ from }) => [documents.get(from.document), from.evidence])),
    };
  }
}

/** The parties that somebody serves, each once. */
async function* organizations({ people }: Selection): AsyncGenerator<object> {
  const written = new Set<string>();
  for await (const { person } of people())
    for (const party of partiesServed(person)) {
      if (written.has(party)) continue;
      written.add(party);
      const isState = partyById(party)?.kind === "state";
      yield {
        id: organizationOf(party),
        name: partyName(party),
        classification: isState ? "state" : "international organization",
        identifiers: [{ scheme: isState ? "ISO 3166-1 alpha-3" : "Entente", identifier: party }],
      };
    }
}

const partiesServed = ({ party, tenures }: Identity): string[] =>
  [party, ...tenures.map((tenure) => tenure.party)].filter((one) => one !== null);

/** The offices of parties, each once. */
async function* posts({ people }: Selection): AsyncGenerator<object> {
  const written = new Set<string>();
  for await (const { person } of people())
    for (const { office, party } of person.tenures) {
      const id = postOf(party, office);
      if (party === null || written.has(id)) continue;
      written.add(id);
      yield { id, label: office, role: office, organization_id: organizationOf(party) };
    }
}

/** No days are given: readouts tell when an office was held, not since when. */
async function* memberships({ people }: Selection): AsyncGenerator<object> {
  for await (const one of people()) {
    yield* one.person.tenures.map((tenure, at) => membershipOf(one, tenure, at));
    const { id, party, tenures } = one.person;
    if (party !== null && tenures.every((tenure) => tenure.party !== party))
      yield { id: `${id}/party`, person_id: id, organization_id: organizationOf(party) };
  }
}

function membershipOf({ person, documents }: ExportedPerson, tenure: Tenure, at: number): object {
  const { office, party, from, to } = tenure;
  const told = (given: TenureEvidence) => [documents.get(given.document), given.evidence] as const;
  return {
    id: `${person.id}/${at + 1}`,
    person_id: person.id,
    role: office,
    ...(party !== null && { organization_id: organizationOf(party), post_id: postOf(party, office) }),
    ...sourcesOf([told(from), told(to)]),
  };
}

async function* events(selection: Selection): AsyncGenerator<object> {
  const people = await peopleByName(selection);
  for await (const exported of selection.occasions()) if (!exported.isAgain) yield eventOf(exported, people);
}

function eventOf({ occasion, relation, documents }: ExportedOccasion, people: PeopleByName): object {
  const { id, kind, status, date, place, participants, history } = occasion;
  const { start, end } = boundsOf(date);
  const parties = participants.filter((name) => partyById(name) !== undefined);
  const attendees = participants.filter((name) => partyById(name) === undefined);
  return {
    id,
    name: [kind, listed((parties.length > 0 ? parties : relation.split("-")).map(partyName))].join(": "),
    classification: kind,
    status,
    ...(start !== undefined && { start_date: start }),
    ...(end !== undefined && { end_date: end }),
    ...(place !== undefined && { location: place }),
    ...(attendees.length > 0 && {
      attendees: attendees.map((name) => ({ ...(people.get(name) && { id: people.get(name)?.id }), name })),
    }),
    ...sourcesOf(history.map((step) => [documents.get(step.document), step.evidence])),
  };
}

async function* speeches({ readouts }: Selection): AsyncGenerator<object> {
  for await (const readout of readouts(["person", "statement"])) yield* speechesIn(readout);
}

/** A speaker who is a party or several has no one creator; the words that name the speaker are there always. */
function speechesIn(readout: ExportedReadout): object[] {
  const creators = new Map(readout.persons.map(({ claim, person }) => [claim, person]));
  return readout.reading.statements.map(({ id, mode, speaker, source, content }, at) => {
    const said = readout.reading.people.find(({ name }) => name === speaker);
    const creator = creators.get(said?.id ?? "");
    return {
      id,
      ...(creator !== undefined && { creator_id: creator }),
      ...(said?.office !== undefined && { role: said.office }),
      attribution_text: source ?? speaker,
      text: content.text,
      type: mode === "direct" ? "speech" : "summary",
      position: at + 1,
      title: readout.name,
      ...sourcesOf([[readout, content]]),
    };
  });
}
