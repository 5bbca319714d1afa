import type { ClaimKind } from "../../../following/claim.js";
import type { ExportedReadout } from "../readouts.js";
import type { Selection } from "../selection.js";
import { PLACE, placeIn } from "./place.js";
import { boolean, edtf, ids, names, number, string, table, type Row } from "./table.js";

const id = string("Of the find: its kind, readout and place");
const negated = boolean("Whether it is denied: will not");
const IN_READOUT = [{ columns: ["readout"], of: "readouts", theirs: ["id"] }];

/** The rows that readouts make, of which only some finds are needed. */
async function* rowsIn<Made extends Row>(
  { readouts }: Selection,
  kinds: readonly ClaimKind[],
  rowsOf: (readout: ExportedReadout) => readonly Made[],
): AsyncGenerator<Made> {
  for await (const readout of readouts(kinds)) yield* rowsOf(readout);
}

export const mentions = table({
  name: "mentions",
  about: "Who is named in which readout",
  columns: {
    id,
    person: string("Id of the person of the record"),
    name: string("The fullest form in the readout"),
    office: string("As the readout gives it"),
    party: string("State (ISO 3166-1 alpha-3) or organisation spoken for"),
    ...PLACE,
  },
  key: ["id"],
  references: [...IN_READOUT, { columns: ["person"], of: "people", theirs: ["id"] }],
  rows: (selection) =>
    rowsIn(selection, ["person"], (readout) => {
      const persons = new Map(readout.persons.map(({ claim, person }) => [claim, person]));
      return readout.reading.people.map((find) => ({
        id: find.id,
        person: persons.get(find.id),
        name: find.name,
        office: find.office,
        party: find.party ?? undefined,
        ...placeIn(readout, find.evidence),
      }));
    }),
});

export const statements = table({
  name: "statements",
  about: "What was said",
  columns: {
    id,
    mode: string("direct: between quotation marks; indirect: reported"),
    speaker: string("A person as the readout names them, a party or a body; several joined by ' & '"),
    source: string("The words that name the speaker"),
    cue: string("The words that ascribe"),
    negated,
    ...PLACE,
  },
  key: ["id"],
  references: IN_READOUT,
  rows: (selection) =>
    rowsIn(selection, ["statement"], (readout) =>
      readout.reading.statements.map((find) => ({
        id: find.id,
        mode: find.mode,
        speaker: find.speaker,
        source: find.source,
        cue: find.cue,
        negated: find.negated ?? false,
        ...placeIn(readout, find.content),
      })),
    ),
});

export const encounters = table({
  name: "encounters",
  about: "Meetings, calls, visits and messages as each readout tells of them",
  columns: {
    id,
    kind: string("meeting, call, visit, conference, ceremony or correspondence"),
    status: string("held, planned, proposed or cancelled"),
    date: edtf("When"),
    place: string("Where"),
    level: string("As official or working"),
    format: string("As on the sidelines"),
    participants: string("Persons where named, else parties; parted by '; '"),
    ...PLACE,
  },
  key: ["id"],
  references: IN_READOUT,
  rows: (selection) =>
    rowsIn(selection, ["encounter"], (readout) =>
      readout.reading.encounters.map((find) => ({
        id: find.id,
        kind: find.kind,
        status: find.status,
        date: find.date,
        place: find.place,
        level: find.level,
        format: find.format,
        participants: names(find.participants),
        ...placeIn(readout, find.evidence),
      })),
    ),
});

export const acts = table({
  name: "acts",
  about: "What was done by saying it: commitments, requests, invitations and others",
  columns: {
    id,
    kind: string("As commitment, offer, request, agreement"),
    by: string("Ids of parties, parted by spaces"),
    to: string("Ids of parties, parted by spaces"),
    due: edtf("By when"),
    condition: string("The clause that it hangs on"),
    negated,
    strength: string("How firmly it is put"),
    signed: boolean("Whether it was agreed in writing"),
    instructed: string("The body that is told to act"),
    topics: string("Ids, the likeliest first, parted by spaces"),
    plover: string("Event category of PLOVER"),
    ...PLACE,
  },
  key: ["id"],
  references: IN_READOUT,
  rows: (selection) =>
    rowsIn(selection, ["act"], (readout) =>
      readout.reading.acts.map((find) => ({
        id: find.id,
        kind: find.kind,
        by: ids(find.by),
        to: ids(find.to),
        due: find.due,
        condition: find.condition,
        negated: find.negated ?? false,
        strength: find.strength,
        signed: find.signed ?? false,
        instructed: find.instructed,
        topics: ids(find.topics),
        plover: find.plover,
        ...placeIn(readout, find.evidence),
      })),
    ),
});

export const facts = table({
  name: "facts",
  about: "What is told as having happened",
  columns: {
    id,
    outcome: string("What it would say of an undertaking that it is about"),
    partial: boolean("Whether it is told of a part only"),
    due: edtf("When it is to be, where it is put off"),
    ...PLACE,
  },
  key: ["id"],
  references: IN_READOUT,
  rows: (selection) =>
    rowsIn(selection, ["fact"], (readout) =>
      readout.reading.facts.map((find) => ({
        id: find.id,
        outcome: find.outcome,
        partial: find.partial ?? false,
        due: find.due,
        ...placeIn(readout, find.evidence),
      })),
    ),
});

export const amounts = table({
  name: "amounts",
  about: "Sums of money in acts and facts",
  columns: {
    find: string("Id of the act or fact"),
    value: number("How much"),
    currency: string("ISO 4217"),
    ...PLACE,
  },
  key: ["find", "start"],
  references: IN_READOUT,
  rows: (selection) =>
    rowsIn(selection, ["act", "fact"], (readout) =>
      [...readout.reading.acts, ...readout.reading.facts].flatMap((find) =>
        (find.amounts ?? []).map(({ value, currency, text }) => ({
          find: find.id,
          value,
          currency,
          ...placeIn(readout, text),
        })),
      ),
    ),
});
