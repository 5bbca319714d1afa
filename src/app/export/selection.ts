import { claimFrom, type ClaimKind } from "../../following/claim.js";
import type { Occasion } from "../../following/occasions/occasion.js";
import type { Identity } from "../../following/people/identity.js";
import { byCalendar } from "../../following/threads/calendar.js";
import { occasionPages } from "../../record/results/occasions.js";
import { peoplePages } from "../../record/results/people.js";
import { threadPages } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { statusesDecided } from "../decide/decided-statuses.js";
import { decisionsHeld, type DecisionHeld } from "../decide/decisions.js";
import { followUp } from "../follow/follow-up.js";
import { readoutIds } from "../readouts/readouts.js";
import type { Followed } from "../roadmap/roadmap.js";
import { chosenIds, type Choice } from "./chosen.js";
import { citedWith, type Cited } from "./cited.js";
import { exportedReadouts, type ExportedReadout } from "./readouts.js";

/** The readouts that something rests on, by id; maybe others too. */
type Documents = ReadonlyMap<string, Cited>;

/** A thread as it stands in the record. */
export interface ExportedThread extends Omit<Followed, "readSince"> {
  /** Whether it has come before: an undertaking of several parties comes with each of their relations. */
  readonly isAgain: boolean;
  readonly documents: Documents;
}

/** An occasion as it stands in the record. */
export interface ExportedOccasion {
  readonly occasion: Occasion;
  /** As `GHA-PRT`. */
  readonly relation: string;
  /** Whether it has come before: one of several parties comes with each of their relations. */
  readonly isAgain: boolean;
  readonly documents: Documents;
}

/** Somebody of the record, with the readouts that give them their offices. */
export interface ExportedPerson {
  readonly person: Identity;
  readonly documents: Documents;
}

/**
 * What of a record is exported. Each of its streams can be asked for more than once and holds a page at a time; all come in
 * an order that is the same each time. What is added meanwhile may be in it or not.
 */
export interface Selection {
  readonly choice: Choice;
  /** ISO day by which the calendar is read. */
  readonly asOf: string;
  /**
   * The latest published first.
   * @param kinds the finds that are wanted; all where they are not said
   */
  readonly readouts: (kinds?: readonly ClaimKind[]) => AsyncIterable<ExportedReadout>;
  /** Those with an entry in a readout that is chosen, by relation. */
  readonly threads: () => AsyncIterable<ExportedThread>;
  /** Those of which a readout that is chosen tells, by relation. */
  readonly occasions: () => AsyncIterable<ExportedOccasion>;
  /** Those whom a readout that is chosen names, each once, by party. */
  readonly people: () => AsyncIterable<ExportedPerson>;
  /** Those about a find in a readout that is chosen, in their order. */
  readonly decisions: () => AsyncIterable<DecisionHeld>;
}

/**
 * Selects from a record, when all that was added has been followed up.
 * @param asOf ISO day
 * @throws Problem when the query cannot be understood
 */
export async function select(store: Store, choice: Choice, asOf: string): Promise<Selection> {
  const chosen = await chosenIds(store, choice);
  await followUp(store);
  const isChosen = (document: string): boolean => chosen?.has(document) ?? true;
  return {
    choice,
    asOf,
    readouts: (kinds) => exportedReadouts(store, chosen ?? readoutIds(store), kinds),
    threads: () => threads(store, choice, isChosen, asOf),
    occasions: () => occasions(store, choice, isChosen),
    people: () => people(store, isChosen),
    decisions: () => decisions(store, chosen),
  };
}

type IsChosen = (document: string) => boolean;

async function* threads(
  store: Store,
  { relation }: Choice,
  isChosen: IsChosen,
  asOf: string,
): AsyncGenerator<ExportedThread> {
  const statuses = await statusesDecided(store.db);
  const isMetAgain = meeting();
  for await (const page of threadPages(store.db, relation)) {
    const wanted = page.filter(({ thread }) => thread.entries.some(({ document }) => isChosen(document)));
    const documents = await citedIn(
      store,
      wanted.map(({ thread }) => thread.entries),
    );
    for (const { thread, isShared } of wanted) {
      const decided = statuses.get(thread.id);
      const calendar = byCalendar(thread, asOf);
      yield {
        thread,
        isAgain: isShared && isMetAgain(thread.id),
        documents,
        ...(decided && { decided }),
        ...(calendar && { calendar }),
      };
    }
  }
}

async function* occasions(
  store: Store,
  { relation }: Choice,
  isChosen: IsChosen,
): AsyncGenerator<ExportedOccasion> {
  const isMetAgain = meeting();
  for await (const page of occasionPages(store.db, relation)) {
    const wanted = page.filter(({ occasion }) => occasion.history.some(({ document }) => isChosen(document)));
    const documents = await citedIn(
      store,
      wanted.map(({ occasion }) => occasion.history),
    );
    for (const { isShared, ...one } of wanted)
      yield { ...one, isAgain: isShared && isMetAgain(one.occasion.id), documents };
  }
}

async function* people(store: Store, isChosen: IsChosen): AsyncGenerator<ExportedPerson> {
  const isMetAgain = meeting();
  for await (const page of peoplePages(store.db)) {
    const wanted = page.filter(
      ({ person, isShared }) => person.documents.some(isChosen) && !(isShared && isMetAgain(person.id)),
    );
    const documents = await citedIn(
      store,
      wanted.map(({ person }) => person.tenures.flatMap(({ from, to }) => [from, to])),
    );
    for (const { person } of wanted) yield { person, documents };
  }
}

/** Tells of each id whether it has been asked about before. */
function meeting(): (id: string) => boolean {
  const met = new Set<string>();
  return (id) => {
    const isAgain = met.has(id);
    met.add(id);
    return isAgain;
  };
}

const citedIn = (store: Store, lists: readonly (readonly { readonly document: string }[])[]) =>
  citedWith(
    store,
    lists.flatMap((list) => list.map(({ document }) => document)),
  );

async function* decisions(
  store: Store,
  chosen: ReadonlySet<string> | undefined,
): AsyncGenerator<DecisionHeld> {
  const all = await decisionsHeld(store);
  if (chosen === undefined) yield* all;
  const beginnings = new Set(Array.from(chosen ?? [], (id) => id.slice(0, DIGITS)));
  for (const decision of chosen === undefined ? [] : all) {
    const claim = claimFrom(decision.taken.subject);
    if (claim !== undefined && beginnings.has(claim.document)) yield decision;
  }
}

/** So many digits of a document's id stand in the ids of its claims. */
const DIGITS = 16;
