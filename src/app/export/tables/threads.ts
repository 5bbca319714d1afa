import { relationKey } from "../../../following/threads/thread.js";
import { statusOf } from "../../roadmap/roadmap-json.js";
import type { ExportedThread } from "../selection.js";
import { PLACE, placeAmong } from "./place.js";
import { boolean, date, datetime, edtf, ids, integer, number, string, table } from "./table.js";

const relation = string(
  "The two parties, as GHA-PRT; one of several parties comes with each of their relations",
);

export const threads = table({
  name: "threads",
  about: "Undertakings followed over time",
  columns: {
    relation,
    id: string("Id of the find that opens it"),
    kind: string("Kind of the act that opens it; planned: an encounter that is to be held"),
    title: string("The opening words"),
    by: string("Ids of parties, parted by spaces"),
    to: string("Ids of parties, parted by spaces"),
    doer: string("Who is to do it"),
    instructed: string("The body that is told to"),
    topics: string("Ids, parted by spaces"),
    status: string("In one word: as decided, else by the evidence, else overdue by the calendar"),
    by_evidence: string("open, kept, partly kept, dropped or overtaken"),
    shown_by: string("Id of the find that shows it"),
    by_calendar: string(
      "no date, due or overdue; kept in time, kept late or told kept late; nothing where it is over otherwise",
    ),
    decided: string("What a person has decided"),
    decided_by: string("Who"),
    decided_at: datetime("When"),
    due: edtf("By when it is to be done"),
    due_last: date("The last day of that"),
  },
  key: ["relation", "id"],
  async *rows(selection) {
    for await (const exported of selection.threads()) yield threadRow(exported);
  },
});

function threadRow(exported: ExportedThread) {
  const { thread, decided, calendar } = exported;
  return {
    relation: relationKey(thread.relation),
    id: thread.id,
    kind: thread.kind,
    title: thread.title,
    by: ids(thread.by),
    to: ids(thread.to),
    doer: thread.doer,
    instructed: thread.instructed,
    topics: ids(thread.topics),
    status: statusOf(exported),
    by_evidence: thread.status,
    shown_by: thread.shownBy,
    by_calendar: calendar?.kind,
    decided: decided?.status,
    decided_by: decided?.who,
    decided_at: decided?.at,
    due: thread.due?.interval,
    due_last: thread.due?.last,
  };
}

export const entries = table({
  name: "entries",
  about: "Where in which readout an undertaking is spoken of",
  columns: {
    relation,
    thread: string("Id of the thread"),
    number: integer("Counts the entries of a thread, from 1"),
    find: string("Id of the act, encounter or fact"),
    published: date("When the readout was published"),
    side: string("The party whose account it is"),
    role: string("What it does to the undertaking: made, repeated, delayed, kept, …"),
    kind: string("Of the act or encounter"),
    due: edtf("By when"),
    change: string("Against the entry before: same, softened, sharpened or moved"),
    score: number("How sure it is that it belongs to the thread, from 0 to 1"),
    doubtful: boolean("Whether that waits for review"),
    ...PLACE,
  },
  key: ["relation", "thread", "number"],
  references: [{ columns: ["relation", "thread"], of: "threads", theirs: ["relation", "id"] }],
  async *rows(selection) {
    for await (const exported of selection.threads()) yield* entryRows(exported);
  },
});

const entryRows = ({ thread, documents }: ExportedThread) =>
  thread.entries.map((entry, at) => ({
    relation: relationKey(thread.relation),
    thread: thread.id,
    number: at + 1,
    find: entry.claim,
    published: entry.published,
    side: entry.side,
    role: entry.role,
    kind: entry.kind,
    due: entry.due?.interval,
    change: entry.change,
    score: entry.link.score,
    doubtful: entry.link.doubtful,
    ...placeAmong(documents, entry.document, entry.evidence),
  }));
