import { PLACE, placeAmong } from "./place.js";
import { date, edtf, ids, integer, names, string, table } from "./table.js";

const relation = string(
  "The two parties, as GHA-PRT; one of several parties comes with each of their relations",
);

export const occasions = table({
  name: "occasions",
  about: "Encounters, each once for a relation however many readouts tell of it",
  columns: {
    relation,
    id: string("Id of the earliest find that tells of it"),
    kind: string("meeting, call, visit, conference, ceremony or correspondence"),
    status: string("held, planned, proposed or cancelled"),
    date: edtf("When"),
    place: string("Where"),
    participants: string("Persons before parties; parted by '; '"),
    accounts: string("Ids of the readouts that give an account of it, parted by spaces"),
  },
  key: ["relation", "id"],
  async *rows(selection) {
    for await (const { relation: of, occasion } of selection.occasions())
      yield {
        relation: of,
        id: occasion.id,
        kind: occasion.kind,
        status: occasion.status,
        date: occasion.date,
        place: occasion.place,
        participants: names(occasion.participants),
        accounts: ids(occasion.accounts),
      };
  },
});

export const steps = table({
  name: "steps",
  about: "What each readout adds to the history of an occasion",
  columns: {
    relation,
    occasion: string("Id of the occasion"),
    number: integer("Counts the steps of an occasion, from 1"),
    find: string("Id of the encounter"),
    kind: string("proposed, announced, postponed, held or cancelled"),
    published: date("When the readout was published"),
    date: edtf("When the occasion is to be or was"),
    ...PLACE,
  },
  key: ["relation", "occasion", "number"],
  references: [{ columns: ["relation", "occasion"], of: "occasions", theirs: ["relation", "id"] }],
  async *rows(selection) {
    for await (const { relation: of, occasion, documents } of selection.occasions())
      for (const [at, step] of occasion.history.entries())
        yield {
          relation: of,
          occasion: occasion.id,
          number: at + 1,
          find: step.claim,
          kind: step.kind,
          published: step.published,
          date: step.date,
          ...placeAmong(documents, step.document, step.evidence),
        };
  },
});
