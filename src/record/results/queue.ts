import { sql } from "kysely";
import type { Thread } from "../../following/threads/thread.js";
import type { DoubtfulIdentity } from "../../following/people/doubts.js";
import type { Database } from "../engines/engine.js";
import { doubtFrom } from "./people.js";
import { threadsWithIds } from "./threads.js";

/** A link that waits for a decision, by its place in the queue. */
export interface QueuedLink {
  readonly score: number;
  readonly claim: string;
  readonly relation: string;
}

/** A doubtful link with the thread that it is in. */
export interface LinkInThread extends QueuedLink {
  readonly thread: Thread;
}

/** Links that wait for a decision, those that are most doubtful first. @param after the last of the page before */
export async function queuedLinks(db: Database, limit?: number, after?: QueuedLink): Promise<LinkInThread[]> {
  let query = db
    .selectFrom("entry")
    .select(["score", "claim", "relation", "thread"])
    // In figures, not as a parameter: only so SQLite sees that the index of doubtful ones will do.
    .where("doubtful", "=", sql.lit(1))
    .orderBy("score")
    .orderBy("claim")
    .orderBy("relation");
  if (after !== undefined)
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("score", "claim", "relation"), ">", tuple(after.score, after.claim, after.relation)),
    );
  const rows = await (limit === undefined ? query : query.limit(limit)).execute();
  const threads = await threadsWithIds(db, [...new Set(rows.map(({ thread }) => thread))]);
  const known = new Map(threads.map((thread) => [`${thread.relation.join("-")} ${thread.id}`, thread]));
  return rows.flatMap(({ thread: id, ...row }) => {
    const thread = known.get(`${row.relation} ${id}`);
    return thread === undefined ? [] : [{ ...row, thread }];
  });
}

/** A proposed identity, by its place in the queue. */
export interface QueuedDoubt {
  readonly score: number;
  readonly id: string;
}

/** Identities that wait for a decision, the likeliest first, each once. @param after the last of the page before */
export async function queuedDoubts(
  db: Database,
  limit?: number,
  after?: QueuedDoubt,
): Promise<(QueuedDoubt & { readonly doubt: DoubtfulIdentity })[]> {
  let query = db
    .selectFrom("doubt")
    .select(["score", "id"])
    .select(({ fn }) => fn.min("value").as("value"))
    .groupBy(["score", "id"])
    .orderBy("score", "desc")
    .orderBy("id");
  if (after !== undefined)
    query = query.where(({ and, or, eb }) =>
      or([eb("score", "<", after.score), and([eb("score", "=", after.score), eb("id", ">", after.id)])]),
    );
  const rows = await (limit === undefined ? query : query.limit(limit)).execute();
  return rows.flatMap(({ value, ...row }) => doubtFrom(value).map((doubt) => ({ ...row, doubt })));
}

/** So many are counted: nobody decides more, and to count half a million at each look takes longer than all else. */
const MOST_COUNTED = 10_000;

/** How many links and identities wait for a decision; of links `MOST_COUNTED` at most. */
export async function countQueued(db: Database): Promise<number> {
  const some = db
    .selectFrom("entry")
    .select("claim")
    .where("doubtful", "=", sql.lit(1))
    .limit(MOST_COUNTED)
    .as("some");
  const links = db.selectFrom(some).select(({ fn }) => fn.countAll<number>().as("count"));
  const doubts = db.selectFrom("doubt").select(({ fn }) => fn.count<number>("id").distinct().as("count"));
  const counts = [await links.executeTakeFirst(), await doubts.executeTakeFirst()];
  return counts.reduce((sum, row) => sum + (row?.count ?? 0), 0);
}
