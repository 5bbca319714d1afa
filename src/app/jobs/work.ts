import { Problem } from "../../problem.js";
import {
  countDone,
  itemsOf,
  jobWith,
  openJob,
  setJobState,
  settleItems,
  type Item,
  type Job,
  type Settled,
} from "../../record/jobs/jobs.js";
import type { Store } from "../../record/store.js";
import { add, prepare, type Digester } from "../add/add.js";

import { followUp } from "../follow/follow-up.js";
import { givenFrom, receivedFrom } from "../readouts/add-readout.js";
import { reread, toReread } from "../reread.js";

export type { Digester } from "../add/add.js";

/** What work on jobs needs. */
export interface Working {
  readonly store: Store;
  readonly digest: Digester;
  /** The time, as ISO. */
  readonly now: () => string;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
  /** Whether to leave off: a job that is under way then goes on when work is taken up again. */
  readonly isStopped: () => boolean;
}

/**
 * Follows up what has been added or decided since that was last done, until it is done or work is left off.
 * @returns whether there was something
 */
export async function workOnStale({ store, pause, isStopped }: Working): Promise<boolean> {
  let done = 0;
  const stop = new Error("left off");
  const tell = async (): Promise<void> => {
    done += 1;
    await pause();
    if (isStopped()) throw stop;
  };
  await followUp(store, tell).catch((error: unknown) => {
    if (error !== stop) throw error;
  });
  return done > 0;
}

/** So many texts are added in one transaction. */
const BATCH = 10;

/**
 * Works on the first job that is not over, until it is over or work is left off.
 * @returns whether there was one
 */
export async function workOnJob(working: Working): Promise<boolean> {
  const { store, now } = working;
  const job = await openJob(store.db);
  if (job === undefined) return false;
  await setJobState(store.db, job, "running");
  try {
    if (await WORK[job.kind](working, job)) await setJobState(store.db, job, "done", now());
    return true;
  } catch (error) {
    await setJobState(store.db, job, "failed", now());
    throw error;
  }
}

/** Each does the work of a job and tells whether it has come to its end. */
const WORK: Readonly<Record<Job["kind"], (working: Working, job: Job) => Promise<boolean>>> = {
  add: addItems,
  reread: rereadOutdated,
};

async function addItems(working: Working, job: Job): Promise<boolean> {
  const { store, pause } = working;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other
    if (!(await goesOn(working, job))) return false;
    // oxlint-disable-next-line no-await-in-loop
    const items = await itemsOf(store.db, job, BATCH);
    if (items.length === 0) break;
    // oxlint-disable-next-line no-await-in-loop
    const settled = await addBatch(working, items);
    // oxlint-disable-next-line no-await-in-loop
    await store.write((db) => settleItems(db, job, settled));
  }
  await followUp(store, pause);
  return true;
}

/** Adds a batch at once; where that fails, one by one, so that one that cannot be added keeps no other from it. */
async function addBatch(working: Working, items: readonly Item[]): Promise<Settled[]> {
  try {
    await addAll(working, items);
    return items.map(({ ordinal }) => ({ ordinal }));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (items.length > 1) return (await Promise.all(items.map((item) => addBatch(working, [item])))).flat();
    return items.map(({ ordinal }) => ({ ordinal, problem: `${error.message} (${error.remedy})` }));
  }
}

async function addAll({ store, digest, now }: Working, items: readonly Item[]): Promise<void> {
  const received = items.map(({ value }) => receivedFrom(givenFrom(JSON.parse(value))));
  const prepared = await Promise.all(received.map((one) => prepare(store, one, digest)));
  await add(store, prepared, digest, now());
}

async function rereadOutdated(working: Working, job: Job): Promise<boolean> {
  const { store, digest, pause } = working;
  for await (const done of reread(store, await toReread(store, false), digest)) {
    await countDone(store.db, job, done);
    if (!(await goesOn(working, job))) return false;
  }
  await followUp(store, pause);
  return true;
}

/** Whether nobody has cancelled the job or told the program to stop. */
async function goesOn({ store, pause, isStopped }: Working, { id }: Job): Promise<boolean> {
  await pause();
  return !isStopped() && (await jobWith(store.db, id))?.state === "running";
}
