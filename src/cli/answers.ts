import { availableParallelism } from "node:os";
import { answer, problemOf, type Answer, type Job, type Request } from "./answer.js";
import { inOrder } from "./in-order.js";
import { STANDARD_INPUT, type Input } from "./inputs.js";

/**
 * From this many files on, threads save more than they cost: each loads the language model and warms up anew.
 * Measured with readouts of 3 kB on two cores; with more cores the gain begins earlier.
 */
const WORTH_THREADS = 300;
/** How many files each thread may be ahead of the one whose result is awaited: bounds the memory. */
const AHEAD = 8;

/** An input with what came of it. */
export interface Answered {
  readonly file: string;
  readonly answer: Answer;
}

/** Reads the inputs, in parallel where that pays, and gives the answers in their order. */
export async function* answers(inputs: readonly Input[], request: Request): AsyncGenerator<Answered> {
  const threads = inputs.length < WORTH_THREADS ? 1 : availableParallelism();
  const pool = threads === 1 ? undefined : await startPool(threads);
  try {
    yield* inOrder(inputs, pool === undefined ? 1 : threads * AHEAD, async ({ file, problem }) => {
      if (problem !== undefined) return { file, answer: problemOf(problem) };
      const here = pool === undefined || file === STANDARD_INPUT;
      return { file, answer: await (here ? answer : pool.run)({ file, request }) };
    });
  } finally {
    await pool?.stop();
  }
}

interface Pool {
  readonly run: (job: Job) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

async function startPool(threads: number): Promise<Pool> {
  const { Tinypool } = await import("tinypool");
  const filename = new URL("./worker.js", import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads });
  return {
    run: (job): Promise<Answer> => pool.run(job).catch(problemOf),
    stop: (): Promise<void> => pool.destroy(),
  };
}
