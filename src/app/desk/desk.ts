import type { Store } from "../../record/store.js";
import { relationKeyOf, relationNamed, relations, type RelationSummary } from "../relations/relations.js";
import { stateOf, type State } from "../relations/state.js";
import { roadmapOf, type Followed } from "../roadmap/roadmap.js";

/** A relation with how it stands. */
export interface RelationOnDesk extends RelationSummary, Pick<State, "open" | "overdue" | "kept"> {}

/** What of the record asks for attention. */
export interface Desk {
  readonly relations: readonly RelationOnDesk[];
  /** Undertakings that are due within `SOON` days, the next first. */
  readonly dueSoon: readonly Followed[];
  /** Those whose day has passed, the latest to become so first. */
  readonly overdue: readonly Followed[];
}

const SOON = 60;
/** Where nobody said which relations they follow, those of most readouts stand on the desk. */
const MOST = 12;

/**
 * The relations somebody follows, and what in them is due.
 * @param followed keys of relations; where there are none, those of most readouts
 * @param asOf ISO day
 */
export async function deskOf(store: Store, followed: readonly string[], asOf: string): Promise<Desk> {
  const wanted = new Set(followed.map((key) => relationKeyOf(relationNamed(key))));
  const all = await relations(store);
  const shown = wanted.size === 0 ? all.slice(0, MOST) : all.filter(({ key }) => wanted.has(key));
  const onDesk: RelationOnDesk[] = [];
  const threads = new Map<string, Followed>();
  for (const relation of shown) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
    const roadmap = await roadmapOf(store, relation.parties, asOf);
    const { open, overdue, kept } = stateOf(roadmap);
    onDesk.push({ ...relation, open, overdue, kept });
    // An undertaking of several parties stands in several relations.
    for (const one of roadmap.threads) threads.set(one.thread.id, one);
  }
  const byDay = [...threads.values()].toSorted((a, b) => compare(lastDay(a), lastDay(b)));
  return {
    relations: onDesk,
    dueSoon: byDay.filter(({ calendar }) => calendar?.kind === "due" && calendar.days <= SOON),
    overdue: byDay.filter(({ calendar }) => calendar?.kind === "overdue").toReversed(),
  };
}

const lastDay = ({ thread }: Followed): string => thread.due?.last ?? "";

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
