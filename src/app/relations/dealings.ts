import { relationKey, type Relation } from "../../following/threads/thread.js";
import { latestDocuments } from "../../record/documents/latest.js";
import { readouts } from "../../record/documents/readouts.js";
import type { Store } from "../../record/store.js";
import { accountOn, isPast, occasionsOn } from "../follow/account-on.js";

/** Two persons who met, one of each side, and how often. */
export interface Dealing {
  /** By name, in the order of the relation. */
  readonly people: readonly [string, string];
  readonly occasions: number;
  /** EDTF, of the last occasion that has a date. */
  readonly latest?: string;
}

/** So many of the latest readouts are asked whom each person speaks for. */
const READOUTS = 150;
/** So many of the latest occasions count. */
const OCCASIONS = 1000;

/**
 * Who deals with whom, those who met most often first.
 * @param asOf ISO day
 */
export async function dealingsOf(store: Store, relation: Relation, asOf: string): Promise<Dealing[]> {
  const occasions = await occasionsOn(store, relation, asOf, OCCASIONS);
  const served = await partiesServed(store, await latestIds(store, relation, asOf));
  const found = new Map<string, Dealing>();
  for (const { participants, date, status } of occasions) {
    if (status !== "held") continue;
    for (const one of participants.filter((name) => served.get(name) === relation[0]))
      for (const other of participants.filter((name) => served.get(name) === relation[1])) {
        const before = found.get(`${one}\n${other}`);
        const latest = [before?.latest, date]
          .filter((day) => day !== undefined)
          .toSorted(inOrder)
          .at(-1);
        found.set(`${one}\n${other}`, {
          people: [one, other],
          occasions: (before?.occasions ?? 0) + 1,
          ...(latest !== undefined && { latest }),
        });
      }
  }
  return [...found.values()].toSorted(
    (a, b) => b.occasions - a.occasions || inOrder(a.people.join(), b.people.join()),
  );
}

/** The ids of the latest readouts about two parties, in order of time. */
async function latestIds(store: Store, relation: Relation, asOf: string): Promise<string[]> {
  if (await isPast(store, relation, asOf))
    return (await accountOn(store, relation, asOf)).readouts.slice(-READOUTS).map(({ id }) => id);
  const mention = { field: "relation", value: relationKey(relation) } as const;
  const latest = await latestDocuments(store.db, { mention, limit: READOUTS });
  return latest.map(({ id }) => id).toReversed();
}

async function partiesServed({ db }: Store, ids: readonly string[]): Promise<Map<string, string>> {
  const people = (await readouts(db, ids, ["person"])).flatMap(({ reading }) => reading.people);
  return new Map(people.flatMap(({ name, party }) => (party === null ? [] : [[name, party] as const])));
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
