import { diffWordsWithSpace } from "diff";
import type { Readout } from "../../following/readout.js";
import { sourcesOf, versionsAt, type Source } from "../../record/documents/find-document.js";
import { copiesOf } from "../../record/documents/copies.js";
import { mentionsIn } from "../../record/documents/mentioned.js";
import { headsWith, readouts, type DocumentHead } from "../../record/documents/readouts.js";
import { occasionsOf } from "../../record/results/occasions.js";
import { relationFrom } from "../../following/relations.js";
import { threadsThrough, type EntryAt } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { whyMissing, type Withdrawal } from "../withdrawals/withdrawals.js";
import { withdrawnReadout } from "../withdrawals/withdrawn-readout.js";
import { decidedAbout } from "../follow/standing-decisions.js";
import { sidesIn, type SideOf } from "../publishers/sides.js";
import { nameFinds, type NamedReading } from "../name-finds.js";

export type { Source } from "../../record/documents/find-document.js";

/** By what people know a readout. */
export type ReadoutName = Pick<Readout, "id" | "name" | "published" | "publisher" | "address" | "side">;

/** A readout with all that is known of it. */
export interface ReadoutShown extends ReadoutName {
  readonly text: string;
  /** Where in the text each page of the document begins, as it was first received with pages. */
  readonly pageStarts?: readonly number[];
  /** ISO time when it was first added. */
  readonly added: string;
  readonly reading: NamedReading;
  readonly sources: readonly Source[];
  /** All texts found at its places, the first first; empty where there is but this one. */
  readonly versions: readonly (ReadoutName & { readonly version: number })[];
  /** Others that carry the same text, with small changes. */
  readonly copies: readonly ReadoutName[];
  /** The threads that a find of it is an entry of. */
  readonly threads: readonly EntryAt[];
  /** Other accounts of an occasion that it tells of. */
  readonly accounts: readonly ReadoutName[];
}

/** A readout that is kept, whether it counts or has been withdrawn. */
export interface ReadoutKept extends ReadoutShown {
  readonly withdrawn?: Withdrawal;
}

/**
 * A readout.
 * @throws Missing when the record does not hold it, Problem when it has been withdrawn
 */
export const readoutShown = async (store: Store, id: string): Promise<ReadoutShown> =>
  shown(store, await readoutWith(store, id));

/**
 * A readout, also one that counts nowhere.
 * @throws Missing when the record does not hold it
 */
export async function readoutKept(store: Store, id: string): Promise<ReadoutKept> {
  const [readout] = await readouts(store.db, [id]);
  if (readout) return shown(store, readout);
  const withdrawn = await withdrawnReadout(store, id);
  if (withdrawn === undefined) throw await whyMissing(store.db, id);
  return { ...(await shown(store, withdrawn.readout)), withdrawn: withdrawn.withdrawal };
}

async function shown(store: Store, readout: Readout): Promise<ReadoutShown> {
  const { id } = readout;
  const sources = await sourcesOf(store.db, id);
  const sideOf = await sidesIn(store.db);
  const pageStarts = sources.find((source) => source.pageStarts !== undefined)?.pageStarts;
  const { corrections } = await decidedAbout(store.db, [readout]);
  const reading = nameFinds(readout, corrections);
  const claims = [...reading.acts, ...reading.encounters, ...reading.facts].map((find) => find.id);
  return {
    ...nameOf(readout, sideOf),
    text: readout.text,
    ...(pageStarts !== undefined && { pageStarts }),
    added: sources[0]?.added ?? "",
    reading,
    sources,
    versions: await versionsOf(store, sources, sideOf),
    copies: (await copiesOf(store.db, id)).map((head) => nameOf(head, sideOf)),
    threads: await threadsThrough(store.db, claims),
    accounts: (await otherAccounts(store, id)).map((head) => nameOf(head, sideOf)),
  };
}

/** @throws Missing when the record does not hold it, Problem when it has been withdrawn */
export async function readoutWith({ db }: Store, id: string): Promise<Readout> {
  const [readout] = await readouts(db, [id]);
  if (readout) return readout;
  throw await whyMissing(db, id);
}

async function otherAccounts({ db }: Store, id: string): Promise<DocumentHead[]> {
  const accounts = new Set<string>();
  const relations = (await mentionsIn(db, id, "relation")).map(relationFrom);
  for (const relation of relations.filter((one) => one !== undefined)) {
    // oxlint-disable-next-line no-await-in-loop -- a readout is about few relations
    const told = (await occasionsOf(db, relation)).filter((occasion) => occasion.accounts.includes(id));
    for (const account of told.flatMap((occasion) => occasion.accounts)) accounts.add(account);
  }
  accounts.delete(id);
  return headsWith(db, [...accounts]);
}

async function versionsOf(
  { db }: Store,
  sources: readonly Source[],
  sideOf: SideOf,
): Promise<ReadoutShown["versions"]> {
  const places = [...new Set(sources.flatMap(({ place }) => place ?? []))];
  const all = (await Promise.all(places.map((place) => versionsAt(db, place)))).filter(
    ({ length }) => length > 1,
  );
  const named = new Map(
    (
      await readouts(
        db,
        all.flat().map(({ document }) => document),
      )
    ).map((readout) => [readout.id, nameOf(readout, sideOf)]),
  );
  return all.flat().flatMap(({ document, version }) => {
    const name = named.get(document);
    return name === undefined ? [] : [{ ...name, version }];
  });
}

/** By what people know it. */
export function nameOf(readout: Omit<ReadoutName, "side">, sideOf: SideOf): ReadoutName {
  const { id, name, published, publisher, address } = readout;
  const side = sideOf(readout);
  return {
    id,
    name,
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(address !== undefined && { address }),
    ...(side !== undefined && { side }),
  };
}

/** A part of two texts that is in both, or in one only. */
export interface DifferencePart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** How one text became another, word by word. */
export interface Difference {
  readonly before: ReadoutName;
  readonly after: ReadoutName;
  readonly parts: readonly DifferencePart[];
}

/** Longer comparisons take too long to wait for, in milliseconds; texts that have nothing in common need none. */
const LONGEST = 5000;

/**
 * How one readout differs from another, as a later version from an earlier one.
 * @throws Missing when the record does not hold one of them
 */
export async function differenceBetween(store: Store, before: string, after: string): Promise<Difference> {
  const [one, other] = [await readoutWith(store, before), await readoutWith(store, after)];
  const sideOf = await sidesIn(store.db);
  const changes = diffWordsWithSpace(one.text, other.text, { timeout: LONGEST }) ?? [
    { value: one.text, removed: true, added: false },
    { value: other.text, removed: false, added: true },
  ];
  return {
    before: nameOf(one, sideOf),
    after: nameOf(other, sideOf),
    parts: changes.map(({ value, added, removed }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value,
    })),
  };
}
