import type { PageOf } from "../../app/pages.js";
import type { Entry, Followed, Roadmap } from "../../app/roadmap/roadmap.js";
import { statusOf } from "../../app/roadmap/roadmap-json.js";
import { dateInWords } from "../../app/wording/date.js";
import { calendarInWords, noEvidence } from "../../app/wording/status.js";
import { remarksOn, undertakingInWords } from "../../app/wording/thread.js";
import { partyName } from "../../app/wording/who.js";
import { layBlocks, layPassage, type Block, type Row } from "../readout/layout.js";
import { painters, quoted, type Style } from "../readout/style.js";

/** Groups in the order in which a reader wants to know of them. */
const GROUPS = ["overdue", "open", "partly kept", "dropped", "overtaken", "kept"] as const;

type Painters = ReturnType<typeof painters>;

export interface RoadmapView {
  /** Columns. */
  readonly width: number;
  readonly coloured: boolean;
  readonly pageOf: PageOf;
}

/** What names documents and finds their pages. */
interface Documents {
  readonly names: ReadonlyMap<string, string>;
  readonly pageOf: PageOf;
}

/** A roadmap for people to read on a terminal, with a final line end. */
export function roadmapView(roadmap: Roadmap, { width, coloured, pageOf }: RoadmapView): string {
  const style = painters(coloured);
  const names = new Map(roadmap.readouts.map(({ id, name }) => [id, name]));
  const groups = GROUPS.flatMap((group) => {
    const threads = roadmap.threads.filter((followed) => statusOf(followed) === group);
    if (threads.length === 0) return [];
    const blocks = threads.map((followed) => blockOf(followed, roadmap.asOf, { names, pageOf }, style));
    return ["", style.title(`${group.toUpperCase()} (${threads.length})`), ...layBlocks(blocks, width)];
  });
  return [...headOf(roadmap, width, style), ...groups, ""].join("\n");
}

function headOf(
  { relation: [a, b], asOf, readouts, threads }: Roadmap,
  width: number,
  style: Painters,
): string[] {
  const title = `${partyName(a)} and ${partyName(b)} as of ${dateInWords(asOf)}`;
  const counts =
    threads.length === 0
      ? "No undertaking is followed between them"
      : `${threads.length} undertakings followed through ${readouts.length} readouts`;
  return [
    ...layPassage({ text: title, paint: style.title }, 0, width),
    ...layPassage({ text: counts, paint: style.faint }, 0, width),
  ];
}

function blockOf(followed: Followed, asOf: string, documents: Documents, style: Painters): Block {
  const { thread, calendar } = followed;
  const heading = [
    undertakingInWords(thread),
    ...(thread.due ? [`due ${dateInWords(thread.due.interval)}`] : []),
    ...(calendar && calendar.kind !== "no date" ? [calendarInWords(calendar)] : []),
  ].join(" · ");
  const nothing = noEvidence(followed, asOf);
  return {
    heading: { text: heading, paint: style.side },
    rows: [
      ...thread.entries.map((entry) => rowOf(entry, documents, style)),
      ...(nothing === undefined ? [] : [{ label: "", passages: [{ text: nothing, paint: style.faint }] }]),
    ],
  };
}

const ROLE_PAINT: Readonly<Partial<Record<Entry["role"], keyof Pick<Style, "held" | "open" | "ended">>>> = {
  kept: "held",
  accepted: "held",
  delayed: "open",
  dropped: "ended",
  refused: "ended",
  overtaken: "ended",
};

function rowOf(entry: Entry, { names, pageOf }: Documents, style: Painters): Row {
  const paint = ROLE_PAINT[entry.role];
  const page = pageOf(entry.document, entry.evidence.start);
  const where = [
    entry.published,
    names.get(entry.document),
    page && `page ${page}`,
    ...remarksOn(entry),
  ].filter((part) => part !== undefined);
  return {
    label: entry.role,
    ...(paint && { paint: style[paint] }),
    passages: [{ text: quoted(entry.evidence.text) }, { text: where.join(" · "), paint: style.faint }],
  };
}
