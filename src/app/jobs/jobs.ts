import {
  jobWith,
  dropItems,
  latestJobs,
  problemsOfJob,
  putJob,
  setJobState,
  type Job,
} from "../../record/jobs/jobs.js";
import type { Store } from "../../record/store.js";
import { Missing } from "../missing.js";
import type { GivenReadout } from "../readouts/add-readout.js";
import { toReread } from "../reread.js";

export { JOB_KINDS, JOB_STATES, type Job } from "../../record/jobs/jobs.js";

/** A job with what went wrong in it. */
export interface JobShown extends Job {
  /** The first of them. */
  readonly problems: readonly { readonly name: string; readonly detail: string }[];
}

const PROBLEMS = 100;

/** Puts the adding of many readouts in the queue. @param now ISO time */
export function queueAdding(
  store: Store,
  readouts: readonly GivenReadout[],
  who: string,
  now: string,
): Promise<Job> {
  const items = readouts.map((readout) => ({ name: readout.name, value: JSON.stringify(readout) }));
  const job = { kind: "add", who, now, total: items.length, items } as const;
  return store.write((db) => putJob({ db, engine: store.engine }, job));
}

/** Puts the rereading of all that an older version of reading has read in the queue. @param now ISO time */
export async function queueRereading(store: Store, who: string, now: string): Promise<Job> {
  const total = (await toReread(store, false)).length;
  const job = { kind: "reread", who, now, total, items: [] } as const;
  return store.write((db) => putJob({ db, engine: store.engine }, job));
}

/** @throws Missing when there is no such job */
export async function jobShown({ db }: Store, id: string): Promise<JobShown> {
  const job = await jobWith(db, id);
  if (job) return { ...job, problems: await problemsOfJob(db, job, PROBLEMS) };
  throw new Missing("is no job of the record", "GET /api/v1/jobs lists them", id);
}

/** Jobs before a number, the latest first, without their problems. */
export const listJobs = ({ db }: Store, before: number, limit: number): Promise<Job[]> =>
  latestJobs(db, before, limit);

/**
 * Cancels a job that is not over; what has been done of it stays.
 * @param now ISO time
 * @throws Missing when there is no such job
 */
export async function cancelJob(store: Store, id: string, now: string): Promise<JobShown> {
  const job = await jobShown(store, id);
  await store.write(async (db) => {
    if (await setJobState(db, job, "cancelled", now)) await dropItems(db, job);
  });
  return jobShown(store, id);
}
