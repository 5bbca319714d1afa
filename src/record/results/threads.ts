import { headOf } from "../../following/threads/head.js";
import { relationKey, type Relation, type Thread } from "../../following/threads/thread.js";
import type { Database, Engine } from "../engines/engine.js";
import { millionths } from "./score.js";
import { inParts } from "./in-parts.js";
import { pagesOf } from "./paged.js";
import { markFresh } from "./stale.js";

/**
 * Records the threads of a relation in place of those before; within a transaction.
 * @param mark of the relation before they were followed up
 */
export async function putThreads(
  { db, engine }: { readonly db: Database; readonly engine: Engine },
  of: Relation,
  threads: readonly Thread[],
  mark: string | undefined,
): Promise<void> {
  const relation = relationKey(of);
  for (const table of ["thread", "head", "entry"] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
    await db.deleteFrom(table).where("relation", "=", relation).execute();
  }
  await engine.insertRows(db, {
    table: "thread",
    columns: ["relation", "ordinal", "id", "value"],
    rows: threads.map((thread, ordinal) => [relation, ordinal, thread.id, JSON.stringify(thread)]),
  });
  await engine.insertRows(db, {
    table: "head",
    columns: ["relation", "ordinal", "status", "due", "value"],
    rows: threads.map((thread, ordinal) => [
      relation,
      ordinal,
      thread.status,
      thread.due?.last ?? null,
      JSON.stringify(headOf(thread)),
    ]),
  });
  const entries = threads.flatMap(({ id, entries: list }) =>
    [...new Map(list.map((entry) => [entry.claim, entry])).values()].map(({ claim, link }) => [
      claim,
      relation,
      id,
      Number(link.doubtful),
      millionths(link.score),
    ]),
  );
  await engine.insertRows(db, {
    table: "entry",
    columns: ["claim", "relation", "thread", "doubtful", "score"],
    rows: entries,
  });
  await markFresh(db, "relation", relation, mark);
}

/** The threads of a relation, in the order in which they were recorded. */
export async function threadsOf(db: Database, relation: Relation): Promise<Thread[]> {
  const rows = await db
    .selectFrom("thread")
    .select("value")
    .where("relation", "=", relationKey(relation))
    .orderBy("ordinal")
    .execute();
  return rows.flatMap(({ value }) => threadFrom(value));
}

/** A thread among all threads. */
export interface ThreadOfAll {
  readonly thread: Thread;
  /** Whether it stands with another relation too. */
  readonly isShared: boolean;
}

/** All threads, or those of a relation, page by page, by relation and in the order in which they were recorded. */
export async function* threadPages(
  db: Database,
  relation?: Relation,
): AsyncGenerator<readonly ThreadOfAll[]> {
  for await (const page of pagesOf(db, "thread", relation && relationKey(relation)))
    yield page.flatMap(({ value, isShared }) => threadFrom(value).map((thread) => ({ thread, isShared })));
}

/** The threads that go by an id, or that have an entry which is the claim of that id. */
export async function threadsAbout(db: Database, id: string): Promise<Thread[]> {
  const rows = await db
    .selectFrom("thread")
    .select("value")
    // A list, and no condition on each thread: it is looked up by the index of claims, then by that of ids.
    .where(({ or, eb, refTuple, selectFrom }) =>
      or([
        eb("id", "=", id),
        eb(
          refTuple("relation", "id"),
          "in",
          selectFrom("entry")
            .select(["entry.relation", "entry.thread"])
            .where("claim", "=", id)
            .$asTuple("relation", "thread"),
        ),
      ]),
    )
    .orderBy("relation")
    .orderBy("ordinal")
    .execute();
  return rows.flatMap(({ value }) => threadFrom(value));
}

/** What only this file writes needs no closer look. */
function threadFrom(value: string): Thread[] {
  const thread: unknown = JSON.parse(value);
  return isThread(thread) ? [thread] : [];
}

const isThread = (value: unknown): value is Thread =>
  typeof value === "object" && value !== null && "relation" in value && "entries" in value;

/** A claim in a thread. */
export interface EntryAt {
  readonly thread: string;
  readonly claim: string;
}

/** The threads that claims are entries of. */
export const threadsThrough = (db: Database, claims: readonly string[]): Promise<EntryAt[]> =>
  inParts(claims, (part) =>
    db
      .selectFrom("entry")
      .select(["thread", "claim"])
      .distinct()
      .where("claim", "in", part)
      .orderBy("claim")
      .orderBy("thread")
      .execute(),
  );

/** The threads with these ids; one stands with each of its relations. */
export async function threadsWithIds(db: Database, ids: readonly string[]): Promise<Thread[]> {
  const rows = await inParts(ids, (part) =>
    db
      .selectFrom("thread")
      .select("value")
      .where("id", "in", part)
      .orderBy("relation")
      .orderBy("ordinal")
      .execute(),
  );
  return rows.flatMap(({ value }) => threadFrom(value));
}
