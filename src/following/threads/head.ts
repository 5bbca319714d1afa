import type { Thread } from "./thread.js";

/** A thread without its entries: what lists filter and count, and what is measured. */
export interface ThreadHead extends Pick<Thread, "id" | "kind" | "by" | "topics" | "status"> {
  /** ISO day: the last on which it is in time. */
  readonly due?: string;
  /** ISO day: the last of those by which it was first promised. */
  readonly promised?: string;
  /** ISO days: of the first entry, and of the last word on it. */
  readonly opened?: string;
  readonly latest?: string;
  /** ISO day: of the entry that shows the status. */
  readonly shown?: string;
  /** ISO days, of what was kept: when it was done, where that is told, and when it was first told. */
  readonly done?: string;
  readonly told?: string;
  /** Entries whose link waits for a decision. */
  readonly doubtful: number;
}

/** What of a thread can be told without its entries. */
export function headOf(thread: Thread): ThreadHead {
  const { id, kind, by, topics, status, entries } = thread;
  const promised = entries.find((entry) => entry.due !== undefined)?.due?.last;
  const opened = entries[0]?.published;
  const latest = entries.reduce<string | undefined>(later, undefined);
  const shown = entries.find(({ claim }) => claim === thread.shownBy)?.published;
  const kept = entries.find(({ role, partial }) => role === "kept" && !partial);
  return {
    id,
    kind,
    by,
    topics,
    status,
    ...(thread.due !== undefined && { due: thread.due.last }),
    ...(promised !== undefined && { promised }),
    ...(opened !== undefined && { opened }),
    ...(latest !== undefined && { latest }),
    ...(shown !== undefined && { shown }),
    ...(kept?.done !== undefined && { done: kept.done }),
    ...(kept?.published !== undefined && { told: kept.published }),
    doubtful: entries.filter(({ link }) => link.doubtful).length,
  };
}

const later = (day: string | undefined, { published }: { readonly published?: string }): string | undefined =>
  published !== undefined && (day === undefined || published > day) ? published : day;
