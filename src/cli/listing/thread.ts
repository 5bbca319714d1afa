import type { ShownOccasion, ShownThread } from "../../app/show/show-thread.js";
import { dateInWords } from "../../app/wording/date.js";
import { occasionInWords, participantsInWords } from "../../app/wording/occasion.js";
import { reasonsInWords, remarksOn, undertakingInWords } from "../../app/wording/thread.js";
import { calendarInWords } from "../../app/wording/status.js";
import { layBlocks, layPassage, type Row } from "../readout/layout.js";
import { painters, quoted } from "../readout/style.js";
import { isColoured, widthOf } from "../terminal.js";

/** A thread for people: its three statuses side by side, its entries, why each is in it, what was decided. */
export function presentThread({
  thread,
  calendar,
  decided,
  documents,
  pages,
  decisions,
}: ShownThread): string {
  const [width, style] = [widthOf(process.stdout), painters(isColoured(process.stdout))];
  const names = new Map(documents.map(({ id, name }) => [id, name]));
  const due =
    thread.due &&
    `${dateInWords(thread.due.interval)}, ${quoted(thread.due.words.text)} (${thread.due.rule})`;
  const statuses: readonly (readonly [string, string | undefined])[] = [
    ["by the evidence", thread.status],
    ["by the calendar", calendar && calendarInWords(calendar)],
    ["by decision", decided && `${decided.status}, ${decided.who}, ${decided.at.slice(0, 10)}`],
    ["due", due],
  ];
  const rows: Row[] = [
    ...statuses.flatMap(([label, text]) => (text === undefined ? [] : [{ label, passages: [{ text }] }])),
    ...thread.entries.map((entry) => entryRow(entry, { names, pages, style })),
    ...decisions.map(({ number, kind, who, at, note }) => ({
      label: `decision ${number}`,
      passages: [
        { text: [kind, who, at.slice(0, 10), note].filter((part) => part !== undefined).join(" · ") },
      ],
    })),
  ];
  const title = layPassage(
    { text: `${undertakingInWords(thread)}: ${quoted(thread.title)}`, paint: style.title },
    0,
    width,
  );
  return `${[...title, "", ...layBlocks([{ rows }], width)].join("\n")}\n`;
}

interface Shown {
  readonly names: ReadonlyMap<string, string>;
  readonly pages: ShownThread["pages"];
  readonly style: ReturnType<typeof painters>;
}

function entryRow(entry: ShownThread["thread"]["entries"][number], { names, pages, style }: Shown): Row {
  const page = pages[entry.claim];
  const where = [
    entry.published,
    names.get(entry.document),
    page === undefined ? undefined : `page ${page}`,
    ...remarksOn(entry),
  ].filter((part) => part !== undefined);
  return {
    label: entry.role,
    paint: style.title,
    passages: [
      { text: quoted(entry.evidence.text) },
      ...[where.join(" · "), reasonsInWords(entry), entry.claim].map((text) => ({
        text,
        paint: style.faint,
      })),
    ],
  };
}

/** An occasion for people: who, when, where, and what each readout adds to its history. */
export function presentOccasion({ occasion, documents }: ShownOccasion): string {
  const [width, style] = [widthOf(process.stdout), painters(isColoured(process.stdout))];
  const names = new Map(documents.map(({ id, name }) => [id, name]));
  const when = occasion.date === undefined ? [] : [dateInWords(occasion.date)];
  const rows = occasion.history.map(({ kind, published, document, evidence }) => ({
    label: kind,
    passages: [
      { text: quoted(evidence.text) },
      {
        text: [published, names.get(document)].filter((part) => part !== undefined).join(" · "),
        paint: style.faint,
      },
    ],
  }));
  const head = [[occasionInWords(occasion), ...when].join(" · "), participantsInWords(occasion)];
  return `${[...head.flatMap((text) => layPassage({ text }, 0, width)), "", ...layBlocks([{ rows }], width)].join("\n")}\n`;
}
