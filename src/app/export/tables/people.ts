import { PLACE, placeAmong } from "./place.js";
import { date, integer, names, string, table } from "./table.js";

export const people = table({
  name: "people",
  about: "Everybody whom readouts name, once under however many spellings",
  columns: {
    id: string("Id of the earliest find that names them"),
    name: string("The fullest of the spellings"),
    spellings: string("The most frequent first; parted by '; '"),
    party: string("State (ISO 3166-1 alpha-3) or organisation spoken for"),
    readouts: integer("How many name them"),
    first: date("When the first that names them was published"),
    last: date("When the last was"),
  },
  key: ["id"],
  async *rows(selection) {
    for await (const { person } of selection.people())
      yield {
        id: person.id,
        name: person.name,
        spellings: names(person.spellings.map(({ name }) => name)),
        party: person.party ?? undefined,
        readouts: person.documents.length,
        first: person.first,
        last: person.last,
      };
  },
});

export const offices = table({
  name: "offices",
  about: "Offices of people, as far as readouts know; the place is that of the first that gives it",
  columns: {
    person: string("Id of the person"),
    number: integer("Counts the offices of a person in order of time, from 1"),
    office: string("As the readouts give it"),
    party: string("State (ISO 3166-1 alpha-3) or organisation"),
    from: date("When the first readout that gives it was published"),
    to: date("When the last was; it may have been held longer"),
    ...PLACE,
  },
  key: ["person", "number"],
  references: [{ columns: ["person"], of: "people", theirs: ["id"] }],
  async *rows(selection) {
    for await (const { person, documents } of selection.people())
      for (const [at, { office, party, from, to }] of person.tenures.entries())
        yield {
          person: person.id,
          number: at + 1,
          office,
          party: party ?? undefined,
          from: from.published,
          to: to.published,
          ...placeAmong(documents, from.document, from.evidence),
        };
  },
});
