import type { Occasion } from "../../following/occasions/occasion.js";
import type { Entry, Relation, Thread } from "../../following/threads/thread.js";
import type { DocumentHead } from "../../record/documents/readouts.js";
import type { Store } from "../../record/store.js";
import { accountOn } from "../follow/account-on.js";

/** Something that happened between two parties, or is to. */
export type Event =
  | { readonly what: "occasion"; readonly date?: string; readonly occasion: Occasion }
  /** Something was agreed or signed. */
  | { readonly what: "agreement"; readonly date?: string; readonly thread: string; readonly entry: Entry };

export interface Timeline {
  readonly relation: Relation;
  readonly readouts: readonly DocumentHead[];
  /** In order of time; what has no date stands where it was published. */
  readonly events: readonly Event[];
}

/**
 * The encounters, exchanges and signings of two parties in order of time.
 * @param asOf ISO day
 */
export async function timelineOf(store: Store, relation: Relation, asOf: string): Promise<Timeline> {
  const { readouts, threads, occasions } = await accountOn(store, relation, asOf);
  const events = [...occasions.map(eventOf), ...threads.flatMap(agreementsIn)];
  return { relation, readouts, events: events.toSorted((a, b) => compare(dayOf(a), dayOf(b))) };
}

const eventOf = (occasion: Occasion): Event => ({
  what: "occasion",
  ...(occasion.date !== undefined && { date: occasion.date }),
  occasion,
});

/** What both agreed, where it was first agreed. */
const agreementsIn = ({ id, entries }: Thread): Event[] =>
  entries
    .filter(({ kind, role }) => kind === "agreement" && (role === "made" || role === "kept"))
    .slice(0, 1)
    .map((entry) => ({
      what: "agreement",
      ...(entry.published !== undefined && { date: entry.published }),
      thread: id,
      entry,
    }));

/** EDTF values sort by their digits; seasons and quarters stand behind the months. */
const dayOf = (event: Event): string =>
  event.date ??
  (event.what === "occasion" ? event.occasion.history[0]?.published : event.entry.published) ??
  "9999";

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
