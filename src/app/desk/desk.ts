import { daysMentioning } from "../../record/documents/mentioned.js";
import { countThreads, openThreadsDue, statesOf, type DueQuery } from "../../record/results/heads.js";
import { threadsWithIds } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { statusesDecided } from "../decide/decided-statuses.js";
import { followUp } from "../follow/follow-up.js";
import {
  relationKeyOf,
  relationNamed,
  relations,
  relationsWithKeys,
  type RelationSummary,
} from "../relations/relations.js";
import type { State } from "../relations/state.js";
import { headStatus } from "../roadmap/head-status.js";
import { followed, type Followed } from "../roadmap/roadmap.js";

/** A relation with how it stands. */
export interface RelationOnDesk extends RelationSummary, Pick<State, "open" | "overdue" | "kept"> {}

/** What asks for attention in some relations. */
export interface Desk {
  readonly relations: readonly RelationOnDesk[];
  /** The next first, and the latest to become so first: as many as a desk has room for; the roadmaps have all. */
  readonly dueSoon: readonly Followed[];
  readonly overdue: readonly Followed[];
}

/** So many days ahead somebody looks. */
const SOON = 60;
/** Where nobody said which relations they follow, those of most readouts stand on the desk. */
const MOST = 12;
const LISTED = 30;

/**
 * The relations somebody follows, and what in them is due.
 * @param wanted keys of relations; where there are none, those of most readouts
 * @param asOf ISO day by which the calendar is read
 */
export async function deskOf(store: Store, wanted: readonly string[], asOf: string): Promise<Desk> {
  await followUp(store);
  const keys = wanted.map((key) => relationKeyOf(relationNamed(key)));
  const shown = keys.length === 0 ? await relations(store, MOST) : await relationsWithKeys(store, keys);
  const of = { relations: shown.map(({ key }) => key), limit: LISTED };
  const soon = { ...of, from: asOf, to: daysFrom(asOf, SOON), order: "asc" } as const;
  const late = { ...of, from: "", to: daysFrom(asOf, -1), order: "desc" } as const;
  return {
    relations: await withCounts(store, shown, asOf),
    dueSoon: await due(store, soon, asOf),
    overdue: await due(store, late, asOf),
  };
}

/** How the threads of relations stand: as the evidence has it, and where a person decided, as decided. */
async function withCounts(
  { db }: Store,
  shown: readonly RelationSummary[],
  asOf: string,
): Promise<RelationOnDesk[]> {
  const onDesk = new Map(shown.map((summary) => [summary.key, { ...summary, open: 0, overdue: 0, kept: 0 }]));
  const count = (relation: string, standing: string, threads: number): void => {
    const counts = onDesk.get(relation);
    if (counts === undefined) return;
    if (standing === "kept") counts.kept += threads;
    if (standing === "open" || standing === "overdue") counts.open += threads;
    if (standing === "overdue") counts.overdue += threads;
  };
  for (const { relation, status, threads, late } of await countThreads(db, [...onDesk.keys()], asOf)) {
    count(relation, status, status === "open" ? threads - late : threads);
    if (status === "open") count(relation, "overdue", late);
  }
  const decided = await statusesDecided(db);
  for (const { relation, id, ...state } of await statesOf(db, [...decided.keys()])) {
    count(relation, headStatus(state, asOf, undefined), -1);
    count(relation, headStatus(state, asOf, decided.get(id)), 1);
  }
  return [...onDesk.values()];
}

/** The threads whose last day is in some time, each in one of its relations. */
async function due({ db }: Store, query: DueQuery, asOf: string): Promise<Followed[]> {
  const ids = await openThreadsDue(db, query);
  const among = new Set(query.relations);
  const threads = new Map(
    (await threadsWithIds(db, ids)).flatMap((thread) =>
      among.has(relationKeyOf(thread.relation)) ? [[thread.id, thread] as const] : [],
    ),
  );
  const decided = await statusesDecided(db);
  const days = new Map<string, readonly string[]>();
  for (const key of new Set([...threads.values()].map(({ relation }) => relationKeyOf(relation)))) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
    days.set(key, await daysMentioning(db, "relation", key));
  }
  return ids.flatMap((id) => {
    const thread = threads.get(id);
    if (thread === undefined) return [];
    const spoken = (days.get(relationKeyOf(thread.relation)) ?? []).filter((day) => day <= asOf);
    return [followed(thread, spoken, asOf, decided.get(id))];
  });
}

const DAY = 86_400_000;

/** The day so many days after another, or before. */
const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
