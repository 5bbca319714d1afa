import { boolean, datetime, integer, string, table } from "./table.js";

export const decisions = table({
  name: "decisions",
  about: "What people have decided about what was read, in their order",
  columns: {
    number: integer("Counts all decisions of the record"),
    at: datetime("When"),
    who: string("By whom"),
    kind: string("accept, reject, correct, merge, split, status, note or undo"),
    subject: string("Id of what it is about"),
    before: string("What stood before, as JSON"),
    after: string("What stands now, as JSON"),
    note: string("What was noted"),
    undone: boolean("Whether it no longer holds"),
  },
  key: ["number"],
  async *rows(selection) {
    for await (const { taken, holds } of selection.decisions())
      yield {
        number: taken.number,
        at: taken.at,
        who: taken.who,
        kind: taken.kind,
        subject: taken.subject,
        before: inJson(taken.before),
        after: inJson(taken.after),
        note: taken.note,
        undone: !holds,
      };
  },
});

const inJson = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : JSON.stringify(value);
