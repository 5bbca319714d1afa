import type { Entry } from "../../../../following/threads/thread.js";
import { dateInWords } from "../../../wording/date.js";
import { oneLine } from "../../../wording/one-line.js";
import { shorten } from "../../../wording/shorten.js";
import { calendarInWords } from "../../../wording/status.js";
import { pageAt } from "../../../wording/text-fragment.js";
import { remarksOn, undertakingInWords } from "../../../wording/thread.js";
import type { ExportedThread, Selection } from "../../selection.js";

/** Something new, as a reader of feeds shows it. */
export interface Item {
  /** The same whenever it is asked for. */
  readonly id: string;
  readonly title: string;
  readonly content: string;
  /** ISO time when it became new. */
  readonly updated: string;
  /** ISO time when the readout was published. */
  readonly published?: string;
  /** Address of the words. */
  readonly url?: string;
  /** What it does to the undertaking, or `overdue`. */
  readonly category: string;
}

/** A feed tells what is new, not all that there is. */
const MOST = 100;

/** The entries that were added last, and the undertakings that became overdue last, the newest first. */
export async function newest({ threads }: Selection): Promise<readonly Item[]> {
  let items: Item[] = [];
  for await (const exported of threads()) {
    if (exported.isAgain) continue;
    items.push(
      ...exported.thread.entries.map((entry) => entryItem(entry, exported)),
      ...overdueItem(exported),
    );
    if (items.length > 10 * MOST) items = newestOf(items);
  }
  return newestOf(items);
}

const newestOf = (items: readonly Item[]): Item[] =>
  [...new Map(items.map((item) => [item.id, item])).values()].toSorted(newerFirst).slice(0, MOST);

const newerFirst = (a: Item, b: Item): number =>
  inOrder(b.updated, a.updated) || inOrder(b.published ?? "", a.published ?? "") || inOrder(a.id, b.id);

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const midnight = (day: string): string => `${day}T00:00:00.000Z`;

function entryItem(entry: Entry, { thread, documents }: ExportedThread): Item {
  const cited = documents.get(entry.document);
  const from = [
    cited?.name ?? entry.document,
    cited?.publisher,
    entry.published && dateInWords(entry.published),
  ];
  const url = cited && pageAt(cited.url, cited.text, entry.evidence);
  return {
    id: `urn:entente:entry:${thread.id}:${entry.claim}`,
    title: titleOf(entry.role, { thread }),
    content: oneLine(
      [
        `“${entry.evidence.text}”`,
        from.filter((part) => part !== undefined).join(", "),
        ...remarksOn(entry),
      ].join(" · "),
    ),
    updated: cited?.added ?? midnight("1970-01-01"),
    ...(entry.published !== undefined && { published: midnight(entry.published) }),
    ...(url !== undefined && { url }),
    category: entry.role,
  };
}

/** One for each date that was let pass: put off and late again, it is new again. */
function overdueItem({ thread, calendar, decided, documents }: ExportedThread): Item[] {
  const [opening] = thread.entries;
  if (calendar?.kind !== "overdue" || decided !== undefined || opening === undefined) return [];
  const cited = documents.get(opening.document);
  const url = cited && pageAt(cited.url, cited.text, opening.evidence);
  return [
    {
      id: `urn:entente:overdue:${thread.id}:${calendar.since}`,
      title: titleOf(calendarInWords(calendar), { thread }),
      content: oneLine(
        `“${opening.evidence.text}” · ${cited?.name ?? opening.document} · no later readout says that it was done`,
      ),
      updated: midnight(calendar.since),
      ...(url !== undefined && { url }),
      category: "overdue",
    },
  ];
}

const LONGEST = 100;

/** As `Kept: Commitment of Portugal: We will open a consulate`. */
const titleOf = (what: string, { thread }: Pick<ExportedThread, "thread">): string =>
  oneLine(
    `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${undertakingInWords(thread)}: ${shorten(oneLine(thread.title), LONGEST)}`,
  );
