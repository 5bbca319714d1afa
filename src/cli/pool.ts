import { availableParallelism } from "node:os";

/**
 * From this many files on, threads save more than they cost: each loads the language model and warms up anew.
 * Measured with readouts of 3 kB on two cores; with more cores the gain begins earlier.
 */
const WORTH_THREADS = 300;
/** How many files each thread may be ahead of the one whose result is awaited: bounds the memory. */
const AHEAD = 8;

/** Does jobs, in threads where that pays. */
export interface Pool<Job, Result> {
  /** How many jobs may be under way. */
  readonly ahead: number;
  readonly run: (job: Job) => Promise<Result>;
  readonly stop: () => Promise<void>;
}

/**
 * What does so many jobs.
 * @param worker the module whose default export does a job in a thread
 * @param here does the same in this thread
 */
export async function poolFor<Job, Result>(
  jobs: number,
  worker: URL,
  here: (job: Job) => Result | Promise<Result>,
): Promise<Pool<Job, Result>> {
  const threads = jobs < WORTH_THREADS ? 1 : availableParallelism();
  if (threads === 1) return { ahead: 1, run: async (job) => here(job), stop: async () => {} };
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({ filename: worker.href, minThreads: threads, maxThreads: threads });
  return { ahead: threads * AHEAD, run: (job) => pool.run(job), stop: () => pool.destroy() };
}
