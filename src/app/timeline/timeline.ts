import type { Occasion } from "../../following/occasions/occasion.js";
import type { Entry, Relation, Thread } from "../../following/threads/thread.js";
import type { Identity } from "../../following/people/identity.js";
import { headsWith, type DocumentHead } from "../../record/documents/readouts.js";
import type { Store } from "../../record/store.js";
import { accountOn } from "../follow/account-on.js";
import { inCodeOrder } from "../in-code-order.js";
import { personShown } from "../people/person.js";

/** Something that happened between two parties, or is to. */
export type Event =
  | { readonly what: "occasion"; readonly date?: string; readonly occasion: Occasion }
  /** Something was agreed or signed. */
  | { readonly what: "agreement"; readonly date?: string; readonly thread: string; readonly entry: Entry };

export interface Timeline {
  /** Those that tell of it. */
  readonly readouts: readonly DocumentHead[];
  /** In order of time; what has no date stands where it was published. */
  readonly events: readonly Event[];
}

export interface RelationTimeline extends Timeline {
  readonly relation: Relation;
}

export interface PersonTimeline extends Timeline {
  readonly person: Pick<Identity, "id" | "name">;
}

/**
 * The encounters, exchanges and signings of two parties in order of time.
 * @param asOf ISO day
 */
export async function timelineOf(store: Store, relation: Relation, asOf: string): Promise<RelationTimeline> {
  const { readouts, threads, occasions } = await accountOn(store, relation, asOf);
  const events = [...occasions.map(eventOf), ...threads.flatMap(agreementsIn)];
  return { relation, readouts, events: inTime(events) };
}

/**
 * The occasions in which a person took part, in order of time.
 * @param given a name in any of its spellings, words of one, or an id
 * @throws Missing when there is no such person, Problem when there are several
 */
export async function timelineOfPerson(store: Store, given: string): Promise<PersonTimeline> {
  const { person, occasions, documents } = await personShown(store, given);
  const told = new Set(occasions.flatMap(({ history }) => history.map(({ document }) => document)));
  const others = [...told].filter((id) => !person.documents.includes(id));
  return {
    person: { id: person.id, name: person.name },
    readouts: [...documents.filter(({ id }) => told.has(id)), ...(await headsWith(store.db, others))],
    events: inTime(occasions.map(eventOf)),
  };
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

const inTime = (events: readonly Event[]): Event[] =>
  events.toSorted((a, b) => inCodeOrder(dayOf(a), dayOf(b)));

/** EDTF values sort by their digits; seasons and quarters stand behind the months. */
const dayOf = (event: Event): string =>
  event.date ??
  (event.what === "occasion" ? event.occasion.history[0]?.published : event.entry.published) ??
  "9999";
