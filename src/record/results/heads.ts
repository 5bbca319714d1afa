import { sql } from "kysely";
import type { ThreadHead } from "../../following/threads/head.js";
import { relationKey, type Relation } from "../../following/threads/thread.js";
import type { Database } from "../engines/engine.js";
import { inParts } from "./in-parts.js";

/** The threads of a relation without their entries, in the order in which they were recorded. */
export async function headsOf(db: Database, relation: Relation): Promise<ThreadHead[]> {
  const rows = await db
    .selectFrom("head")
    .select("value")
    .where("relation", "=", relationKey(relation))
    .orderBy("ordinal")
    .execute();
  return rows.flatMap(({ value }) => headFrom(value));
}

/** What only the record writes needs no closer look. */
function headFrom(value: string): ThreadHead[] {
  const head: unknown = JSON.parse(value);
  return isHead(head) ? [head] : [];
}

const isHead = (value: unknown): value is ThreadHead =>
  typeof value === "object" && value !== null && "id" in value && "doubtful" in value;

/** How many threads of a relation stand alike by the evidence. */
export interface CountedThreads {
  readonly relation: string;
  readonly status: string;
  readonly threads: number;
  /** Those of them whose last day has passed. */
  readonly late: number;
}

/** How the threads of some relations stand. @param asOf ISO day */
export const countThreads = (
  db: Database,
  relations: readonly string[],
  asOf: string,
): Promise<CountedThreads[]> =>
  inParts(relations, (part) =>
    db
      .selectFrom("head")
      .select(["relation", "status"])
      .select(({ fn }) => [
        fn.countAll<number>().as("threads"),
        sql<number>`count(case when due < ${asOf} then 1 end)`.as("late"),
      ])
      .where("relation", "in", part)
      .groupBy(["relation", "status"])
      .execute(),
  );

/** How a thread of a relation stands, without the thread. */
export interface ThreadState extends Pick<ThreadHead, "id" | "status" | "due"> {
  readonly relation: string;
}

/** How the threads with these ids stand; one stands with each of its relations. */
export async function statesOf(db: Database, ids: readonly string[]): Promise<ThreadState[]> {
  const rows = await inParts(ids, (part) =>
    db
      .selectFrom("thread")
      .innerJoin("head", (join) =>
        join.onRef("head.relation", "=", "thread.relation").onRef("head.ordinal", "=", "thread.ordinal"),
      )
      .select(["head.relation", "head.value"])
      .where("thread.id", "in", part)
      .execute(),
  );
  return rows.flatMap(({ relation, value }) => headFrom(value).map((head) => ({ ...head, relation })));
}

/** Of which relations open threads are asked for, between which days, and from which end. */
export interface DueQuery {
  readonly relations: readonly string[];
  /** ISO days, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly order: "asc" | "desc";
  readonly limit: number;
}

/** The ids of the open threads that have their last day in some time; one of several parties comes once. */
export async function openThreadsDue(
  db: Database,
  { relations, from, to, order, limit }: DueQuery,
): Promise<string[]> {
  if (relations.length === 0) return [];
  const rows = await db
    .selectFrom("head")
    .innerJoin("thread", (join) =>
      join.onRef("thread.relation", "=", "head.relation").onRef("thread.ordinal", "=", "head.ordinal"),
    )
    .select(["thread.id", "head.due"])
    .distinct()
    .where("head.relation", "in", relations)
    .where("head.status", "=", "open")
    .where("head.due", ">=", from)
    .where("head.due", "<=", to)
    .orderBy("head.due", order)
    .orderBy("thread.id", order)
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
