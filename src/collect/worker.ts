// Runs in a thread of its own, whose heap is limited and which can be ended at any time. It is sent a job, and then asked
// for one find after another, so that no more than one is held here.
import { parentPort } from "node:worker_threads";
import type { Job } from "./job.js";
import { runJob, type Found } from "./run-job.js";

/** What the thread is sent: a job to begin, or nothing where it is to go on. */
export interface Demand {
  readonly job?: Job;
}

/** What it answers: the next find, or that there is none. */
export interface Answer {
  readonly found?: Found;
}

// What parsers print is not for the user, who is told what comes of it.
for (const method of ["log", "info", "warn", "error", "debug"] as const) console[method] = () => {};

let finds: AsyncGenerator<Found> | undefined;

parentPort?.on("message", ({ job }: Demand) => {
  if (job !== undefined) finds = runJob(job);
  void answerNext();
});

async function answerNext(): Promise<void> {
  const next = await finds?.next();
  const answer: Answer = next === undefined || next.done === true ? {} : { found: next.value };
  parentPort?.postMessage(answer);
}
