import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { Problem } from "../problem.js";
import type { Job } from "./job.js";
import type { Limits } from "./limits.js";
import { refusalOf } from "./refusal.js";
import type { Found } from "./run-job.js";
import type { Answer, Demand } from "./worker.js";

const WORKER = new URL("./worker.js", import.meta.url);
/** How often it is looked how much memory is taken. */
const LOOK_MS = 100;
const MEGABYTE = 1024 * 1024;

/** Threads that wait for work, by the limit of their heap: starting one takes longer than most readouts. */
const idle: { readonly worker: Worker; readonly heapMegabytes: number }[] = [];

/**
 * The finds of a job, parsed in another thread that is ended when a find takes too long or too much memory;
 * what was found before stays found.
 */
export async function* runApart(job: Job): AsyncGenerator<Found> {
  const { heapMegabytes } = job.limits;
  const worker = takeWorker(heapMegabytes);
  let isWhole = false;
  try {
    for (let demand: Demand = { job }; ; demand = {}) {
      // Each find is asked for when the one before is taken.
      // oxlint-disable-next-line no-await-in-loop
      const { found } = await ask(worker, demand, job.limits);
      if (found === undefined) break;
      yield found;
    }
    isWhole = true;
  } catch (error) {
    yield refusalOf(job.name, problemIn(error, job.limits));
  } finally {
    if (isWhole) giveBack(worker, heapMegabytes);
    else await worker.terminate();
  }
}

function takeWorker(heapMegabytes: number): Worker {
  const at = idle.findIndex((waiting) => waiting.heapMegabytes === heapMegabytes);
  const [waiting] = at < 0 ? [] : idle.splice(at, 1);
  const worker =
    waiting?.worker ?? new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
  worker.ref();
  return worker;
}

function giveBack(worker: Worker, heapMegabytes: number): void {
  // The program may end while threads wait.
  worker.unref();
  idle.push({ worker, heapMegabytes });
}

/** Sends a demand and waits for the answer, no longer and at no more memory than is allowed. */
async function ask(worker: Worker, demand: Demand, limits: Limits): Promise<Answer> {
  const watch = new AbortController();
  const before = process.memoryUsage.rss();
  const ending = setTimeout(() => watch.abort(tooSlow(limits)), limits.seconds * 1000);
  const looking = setInterval(() => {
    if (process.memoryUsage.rss() - before > limits.memoryMegabytes * MEGABYTE) watch.abort(tooLarge(limits));
  }, LOOK_MS);
  try {
    const answered = once(worker, "message", { signal: watch.signal });
    worker.postMessage(demand);
    const message: readonly unknown[] = await answered;
    return isAnswer(message[0]) ? message[0] : {};
  } catch (error) {
    throw watch.signal.aborted ? watch.signal.reason : error;
  } finally {
    clearTimeout(ending);
    clearInterval(looking);
  }
}

const isAnswer = (value: unknown): value is Answer => typeof value === "object" && value !== null;

const GIVE_LESS = "open it in its own program and save what you need of it as plain text";

const tooSlow = ({ seconds }: Limits): Problem =>
  new Problem(`takes longer than ${seconds} seconds to take apart`, GIVE_LESS);

const tooLarge = ({ memoryMegabytes }: Limits): Problem =>
  new Problem(`needs more than ${memoryMegabytes} MB of memory to take apart`, GIVE_LESS);

function problemIn(error: unknown, limits: Limits): Problem {
  if (error instanceof Problem) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_WORKER_OUT_OF_MEMORY")
    return tooLarge({ ...limits, memoryMegabytes: limits.heapMegabytes });
  const words = error instanceof Error ? error.message : String(error);
  return new Problem(`cannot be taken apart: ${words}`, "this is a fault of entente: please report it");
}
