import type { ClaimKind } from "../../following/claim.js";
import { sourcesOfAll, type Source } from "../../record/documents/find-document.js";
import { enginesOf } from "../../record/documents/outdated.js";
import { readouts } from "../../record/documents/readouts.js";
import { personsNamed } from "../../record/results/people.js";
import { threadsThrough, type EntryAt } from "../../record/results/threads.js";
import type { Store } from "../../record/store.js";
import { decidedAbout } from "../follow/standing-decisions.js";
import { grouped } from "../grouped.js";
import { nameFinds, type NamedReading } from "../name-finds.js";
import { sidesIn } from "../publishers/sides.js";
import { citedFrom, type Cited } from "./cited.js";

/** A readout with what is read in it, as people have corrected it. */
export interface ExportedReadout extends Cited {
  /** The version of reading by which it was read. */
  readonly engine: number;
  readonly reading: NamedReading;
  readonly sources: readonly Source[];
  /** The threads that a find of it is an entry of; none where only some finds are wanted. */
  readonly threads: readonly EntryAt[];
  /** Which of the people of the record those named in it are. */
  readonly persons: readonly PersonAt[];
}

/** A find that names somebody, and the id of whom. */
export interface PersonAt {
  readonly person: string;
  readonly claim: string;
}

/** So many are held at once. */
const PAGE = 50;

/**
 * Readouts in the order of their ids here, page by page.
 * @param kinds the finds that are wanted; the readings lack the others
 */
export async function* exportedReadouts(
  store: Store,
  ids: Iterable<string> | AsyncIterable<string>,
  kinds?: readonly ClaimKind[],
): AsyncGenerator<ExportedReadout> {
  let page: string[] = [];
  for await (const id of ids) {
    page.push(id);
    if (page.length < PAGE) continue;
    yield* await readoutsOf(store, page, kinds);
    page = [];
  }
  yield* await readoutsOf(store, page, kinds);
}

async function readoutsOf(
  { db }: Store,
  ids: readonly string[],
  kinds: readonly ClaimKind[] | undefined,
): Promise<ExportedReadout[]> {
  const held = await readouts(db, ids, kinds);
  const [sources, { corrections }] = [await sourcesOfAll(db, ids), await decidedAbout(db, held)];
  const sideOf = await sidesIn(db);
  const engines = await enginesOf(db, ids);
  const named = held.map((readout) => ({ readout, reading: nameFinds(readout, corrections) }));
  const claims = kinds === undefined ? named.flatMap(({ reading }) => claimsOf(reading)) : [];
  const threads = await threadsThrough(db, claims);
  const persons = await personsNamed(
    db,
    named.flatMap(({ reading }) => reading.people.map(({ id }) => id)),
  );
  const entries = grouped(threads, ({ claim }) => claim);
  return named.map(({ readout, reading }) => ({
    ...citedFrom(readout, sources.get(readout.id) ?? [], sideOf),
    engine: engines.get(readout.id) ?? 0,
    text: readout.text,
    reading,
    sources: sources.get(readout.id) ?? [],
    threads: claimsOf(reading).flatMap((claim) => entries.get(claim) ?? []),
    persons: reading.people.flatMap(({ id: claim }) => {
      const person = persons.get(claim);
      return person === undefined ? [] : [{ person, claim }];
    }),
  }));
}

const claimsOf = ({ acts, encounters, facts }: NamedReading): string[] =>
  [...acts, ...encounters, ...facts].map(({ id }) => id);
