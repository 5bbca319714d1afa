import { randomUUID } from "node:crypto";
import type { Selectable } from "kysely";
import type { Database, Engine } from "../engines/engine.js";
import type { Tables } from "../tables.js";

export const JOB_KINDS = ["add", "reread"] as const;
export const JOB_STATES = ["waiting", "running", "done", "cancelled", "failed"] as const;
export type JobKind = (typeof JOB_KINDS)[number];
export type JobState = (typeof JOB_STATES)[number];

/** Long work, and how far it is. */
export interface Job {
  /** Counts the jobs. */
  readonly number: number;
  readonly id: string;
  readonly kind: JobKind;
  readonly state: JobState;
  readonly who: string;
  /** ISO times. */
  readonly created: string;
  readonly finished?: string;
  readonly total: number;
  readonly done: number;
  /** Of those done, how many failed. */
  readonly failed: number;
}

/** A piece of a job that waits to be done. */
export interface Item {
  readonly ordinal: number;
  readonly name: string;
  /** JSON. */
  readonly value: string;
}

/** What has come of a piece. */
export interface Settled {
  readonly ordinal: number;
  /** Why it failed, where it did. */
  readonly problem?: string;
}

/** What a job is made from. */
export interface NewJob {
  readonly kind: JobKind;
  readonly who: string;
  /** ISO time. */
  readonly now: string;
  readonly total: number;
  readonly items: readonly Omit<Item, "ordinal">[];
}

/** Puts a job in the queue; within a transaction. */
export async function putJob(
  { db, engine }: { readonly db: Database; readonly engine: Engine },
  { kind, who, now, total, items }: NewJob,
): Promise<Job> {
  const about = { id: randomUUID(), kind, state: "waiting", who, total } as const;
  const row = { ...about, created: now, finished: null, done: 0, failed: 0 };
  const { number } = await db.insertInto("job").values(row).returning("number").executeTakeFirstOrThrow();
  await engine.insertRows(db, {
    table: "job_item",
    columns: ["job", "ordinal", "name", "value"],
    rows: items.map(({ name, value }, ordinal) => [number, ordinal, name, value]),
  });
  return { ...about, number, created: now, done: 0, failed: 0 };
}

/** The job with an id. */
export async function jobWith(db: Database, id: string): Promise<Job | undefined> {
  const row = await db.selectFrom("job").selectAll().where("id", "=", id).executeTakeFirst();
  return row && jobFrom(row);
}

/** Jobs before a number, the latest first. */
export async function latestJobs(db: Database, before: number, limit: number): Promise<Job[]> {
  const rows = await db
    .selectFrom("job")
    .selectAll()
    .where("number", "<", before)
    .orderBy("number", "desc")
    .limit(limit)
    .execute();
  return rows.map(jobFrom);
}

/** The job to be worked on: the first that is not over, so that one which was under way goes on. */
export async function openJob(db: Database): Promise<Job | undefined> {
  const row = await db
    .selectFrom("job")
    .selectAll()
    .where("state", "in", ["waiting", "running"])
    .orderBy("number")
    .limit(1)
    .executeTakeFirst();
  return row && jobFrom(row);
}

/** Changes the state of a job that is not over; whether it was not. */
export async function setJobState(
  db: Database,
  { number }: Pick<Job, "number">,
  state: JobState,
  now?: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("job")
    .set({ state, ...(now !== undefined && { finished: now }) })
    .where("number", "=", number)
    .where("state", "in", ["waiting", "running"])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The next pieces of a job that wait to be done. */
export async function itemsOf(db: Database, { number }: Pick<Job, "number">, limit: number): Promise<Item[]> {
  const rows = await db
    .selectFrom("job_item")
    .select(["ordinal", "name", "value"])
    .where("job", "=", number)
    .where("value", "is not", null)
    .orderBy("ordinal")
    .limit(limit)
    .execute();
  return rows.map(({ value, ...row }) => ({ ...row, value: value ?? "" }));
}

/** Writes down what has come of pieces, and lets go of what they held; within a transaction. */
export async function settleItems(
  db: Database,
  { number }: Pick<Job, "number">,
  settled: readonly Settled[],
): Promise<void> {
  for (const { ordinal, problem } of settled) {
    const item = db.updateTable("job_item").set({ value: null, problem: problem ?? null });
    // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other
    await item.where("job", "=", number).where("ordinal", "=", ordinal).execute();
  }
  const failed = settled.filter(({ problem }) => problem !== undefined).length;
  await countDone(db, { number }, settled.length, failed);
}

/** Counts pieces of a job as done. */
export async function countDone(
  db: Database,
  { number }: Pick<Job, "number">,
  done: number,
  failed = 0,
): Promise<void> {
  await db
    .updateTable("job")
    .set(({ eb }) => ({ done: eb("done", "+", done), failed: eb("failed", "+", failed) }))
    .where("number", "=", number)
    .execute();
}

/** Lets go of what the pieces of a job hold that nobody will do any more. */
export async function dropItems(db: Database, { number }: Pick<Job, "number">): Promise<void> {
  const waiting = db.updateTable("job_item").set({ value: null });
  await waiting.where("job", "=", number).where("value", "is not", null).execute();
}

/** The first pieces of a job that failed, and why. */
export async function problemsOfJob(
  db: Database,
  { number }: Pick<Job, "number">,
  limit: number,
): Promise<{ name: string; detail: string }[]> {
  const rows = await db
    .selectFrom("job_item")
    .select(["name", "problem"])
    .where("job", "=", number)
    .where("problem", "is not", null)
    .orderBy("ordinal")
    .limit(limit)
    .execute();
  return rows.map(({ name, problem }) => ({ name, detail: problem ?? "" }));
}

function jobFrom({ kind, state, finished, ...row }: Selectable<Tables["job"]>): Job {
  return {
    ...row,
    kind: JOB_KINDS.find((known) => known === kind) ?? "add",
    state: JOB_STATES.find((known) => known === state) ?? "failed",
    ...(finished !== null && { finished }),
  };
}
