import { grouped } from "../../../../app/grouped.js";
import { listed } from "../../../../app/wording/who.js";
import { topicName } from "../../../../app/wording/topic.js";
import type { ThreadSummary } from "../../../client/types.js";
import { EVIDENCE_STATUSES } from "../../../pieces/status.js";
import { THREAD_NOUNS } from "../../../../app/wording/thread.js";
import type { RelationSearch } from "../../../search-params.js";

/** What of a roadmap is shown, and how: all of it is in the URL. */
export type Arrangement = Pick<
  RelationSearch,
  "side" | "kind" | "topic" | "status" | "due" | "q" | "sort" | "group"
>;

/** The undertakings that all filters let through. */
export function filterThreads(threads: readonly ThreadSummary[], wanted: Arrangement): ThreadSummary[] {
  const { side, kind, topic, status, due, q } = wanted;
  const words = q?.toLowerCase();
  return threads.filter(
    (thread) =>
      (side === undefined || thread.by.some(({ id }) => id === side)) &&
      (kind === undefined || thread.kind === kind) &&
      (topic === undefined || thread.topics.includes(topic)) &&
      (status === undefined || thread.statuses.evidence.status === status) &&
      (due === undefined || urgencyOf(thread) === due) &&
      (words === undefined || thread.title.toLowerCase().includes(words)),
  );
}

const SOON = 60;

/** How near its day is: as the filter calls it; undefined for one that is over. */
function urgencyOf({ statuses: { calendar } }: ThreadSummary): NonNullable<Arrangement["due"]> | undefined {
  if (calendar.status === "overdue") return "overdue";
  if (calendar.status === "due") return (calendar.days ?? SOON) <= SOON ? "soon" : "later";
  return calendar.status === "no date" ? "none" : undefined;
}

/** In the order asked for; what has no such value stands last, and equals keep their order. */
export function sortThreads(threads: readonly ThreadSummary[], sort: Arrangement["sort"]): ThreadSummary[] {
  const key = KEYS[sort ?? "due"];
  const sign = sort === "latest" || sort === "opened" ? -1 : 1;
  return threads.toSorted((a, b) => compare(key(a), key(b), sign));
}

const WAITED_FOR: ReadonlySet<ThreadSummary["statuses"]["calendar"]["status"]> = new Set(["due", "overdue"]);

const KEYS: Readonly<
  Record<NonNullable<Arrangement["sort"]>, (thread: ThreadSummary) => string | number | undefined>
> = {
  // What is over has no day any more to look at.
  due: ({ due, statuses }) => (WAITED_FOR.has(statuses.calendar.status) ? due?.last : undefined),
  latest: ({ latest }) => latest,
  opened: ({ opened }) => opened,
  status: ({ statuses }) => EVIDENCE_STATUSES.indexOf(statuses.evidence.status),
  title: ({ title }) => title.toLowerCase(),
};

function compare(a: string | number | undefined, b: string | number | undefined, sign: number): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -sign : sign;
}

/** Undertakings that have something in common, under its name. */
export interface ThreadGroup {
  readonly name: string;
  readonly threads: readonly ThreadSummary[];
}

/** Groups in a fixed order; one that is about several topics stands under the first. */
export function groupThreads(threads: readonly ThreadSummary[], group: Arrangement["group"]): ThreadGroup[] {
  if (group === undefined || group === "none") return [{ name: "", threads }];
  const named = grouped(threads, NAMES[group]);
  const groups = [...named].map(([name, members]) => ({ name, threads: members }));
  return group === "status"
    ? groups.toSorted((a, b) => orderOf(a.name) - orderOf(b.name))
    : groups.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const orderOf = (status: string): number => EVIDENCE_STATUSES.findIndex((known) => known === status);

type Group = Exclude<NonNullable<Arrangement["group"]>, "none">;

const NAMES: Readonly<Record<Group, (thread: ThreadSummary) => string>> = {
  side: ({ by }) => listed(by.map(({ name }) => name)) || "Not said who",
  kind: ({ kind }) => THREAD_NOUNS[kind],
  topic: ({ topics: [first] }) => (first === undefined ? "no topic" : topicName(first)),
  status: ({ statuses }) => statuses.evidence.status,
};
