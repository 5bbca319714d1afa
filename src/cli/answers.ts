import { answer, problemOf, type Answer, type Job, type Request } from "./answer.js";
import { inOrder } from "./in-order.js";
import { STANDARD_INPUT, type Input } from "./inputs.js";
import { poolFor } from "./pool.js";

const WORKER = new URL("./worker.js", import.meta.url);

/** An input with what came of it. */
export interface Answered {
  readonly file: string;
  readonly answer: Answer;
}

/** Reads the inputs, in parallel where that pays, and gives the answers in their order. */
export async function* answers(inputs: readonly Input[], request: Request): AsyncGenerator<Answered> {
  const pool = await poolFor<Job, Answer>(inputs.length, WORKER, answer);
  try {
    yield* inOrder(inputs, pool.ahead, async ({ file, problem }) => {
      if (problem !== undefined) return { file, answer: problemOf(problem) };
      const run = file === STANDARD_INPUT ? answer : pool.run;
      return { file, answer: await run({ file, request }).catch(problemOf) };
    });
  } finally {
    await pool.stop();
  }
}
