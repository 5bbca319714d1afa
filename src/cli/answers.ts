import { answer, problemOf, type Answer, type Job, type Request } from "./answer.js";
import { inOrder } from "./in-order.js";
import type { Columns } from "../app/collect.js";
import { documentsIn, type Readable } from "./documents.js";
import type { Input } from "./inputs.js";
import { poolFor } from "./pool.js";

const WORKER = new URL("./worker.js", import.meta.url);

/** An input with what came of it. */
export interface Answered {
  readonly file: string;
  readonly answer: Answer;
}

/** Reads the inputs, in parallel where that pays, and gives the answers in their order. */
export async function* answers(
  inputs: readonly Input[],
  request: Request,
  columns: Columns,
): AsyncGenerator<Answered> {
  const pool = await poolFor<Job, Answer>(inputs.length, WORKER, answer);
  try {
    yield* inOrder(documentsIn(inputs, columns), pool.ahead, async (readable) => {
      const { file, problem } = readable;
      if (problem !== undefined) return { file, answer: problemOf(problem) };
      return { file, answer: await pool.run(jobOf(readable, request)).catch(problemOf) };
    });
  } finally {
    await pool.stop();
  }
}

/** What is known of a readout counts where nothing else is given. */
function jobOf({ file, text, found }: Readable, request: Request): Job {
  const { published, publisher } = found ?? request.circumstances;
  const circumstances = {
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...request.circumstances,
  };
  return { file, request: { ...request, circumstances }, ...(text !== undefined && { text }) };
}
