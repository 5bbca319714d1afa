import type { Entry, Thread } from "../../following/threads/thread.js";
import type { Span } from "../../text/span.js";
import type { ComparedAccounts } from "../compare.js";
import type { PageOf } from "../pages.js";
import { noEvidence } from "../wording/status.js";
import type { Followed, Roadmap } from "./roadmap.js";

/**
 * A roadmap as programs read it: `status` says in one word how a thread stands, `byEvidence`, `byCalendar` and
 * `byDecision` keep apart what that rests on; `doc` names a readout, `document` is its id,
 * `page` is that of the document as received, where it had pages.
 */
export function roadmapJson(
  { relation, asOf, readouts, threads, measures, occasions }: Roadmap,
  comparisons: readonly ComparedAccounts[] = [],
  pageOf: PageOf = () => undefined,
): object {
  const names = new Map(readouts.map(({ id, name }) => [id, name]));
  return {
    relation,
    asOf,
    readouts: readouts.length,
    measures,
    threads: threads.map((followed) => threadJson(followed, asOf, names, pageOf)),
    occasions,
    comparisons,
  };
}

/** A thread as programs read it. */
export interface ThreadJson extends Omit<Thread, "entries" | "status" | "shownBy"> {
  readonly status: string;
  readonly byEvidence: object;
  readonly byCalendar?: object;
  readonly byDecision?: object;
  readonly entries: readonly EntryJson[];
}

/** An entry with the place and the words of its evidence. */
export interface EntryJson extends Omit<Entry, "evidence">, Span {
  /** The name of the readout. */
  readonly doc: string;
  /** Of the document as received, where it had pages. */
  readonly page?: number;
}

/** A thread of a roadmap, or one alone. */
export function threadJson(
  followed: Omit<Followed, "readSince"> & Partial<Pick<Followed, "readSince">>,
  asOf: string,
  names: ReadonlyMap<string, string>,
  pageOf: PageOf = () => undefined,
): ThreadJson {
  const { thread, calendar, decided, readSince } = followed;
  const { entries, status, shownBy, ...rest } = thread;
  const nothing = readSince === undefined ? undefined : noEvidence({ thread, readSince }, asOf);
  return {
    ...rest,
    status: statusOf(followed),
    byEvidence: {
      status,
      ...(shownBy !== undefined && { shownBy }),
      ...(nothing !== undefined && { nothing }),
    },
    ...(calendar && { byCalendar: calendar }),
    ...(decided && { byDecision: decided }),
    entries: entries.map((entry) => entryJson(entry, names, pageOf)),
  };
}

/** In one word: what a person decided, else what the evidence shows, else whether the day has passed. */
export const statusOf = ({
  thread,
  calendar,
  decided,
}: Pick<Followed, "thread" | "calendar" | "decided">): string =>
  decided?.status ?? (thread.status === "open" && calendar?.kind === "overdue" ? "overdue" : thread.status);

function entryJson(
  { evidence, document, ...rest }: Entry,
  names: ReadonlyMap<string, string>,
  pageOf: PageOf,
): EntryJson {
  const page = pageOf(document, evidence.start);
  const where = { doc: names.get(document) ?? document, document, ...(page !== undefined && { page }) };
  return { ...where, ...evidence, ...rest };
}
