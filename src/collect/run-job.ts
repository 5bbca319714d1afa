import type { Find } from "./collected.js";
import { readoutsIn } from "./collecting.js";
import type { Job } from "./job.js";
import { problemOf, refusalOf } from "./refusal.js";
import { pieceFrom, sizeOf } from "./source.js";

/** The finds of a job, in this thread; nothing is thrown. */
export async function* runJob(job: Job): AsyncGenerator<Find> {
  const { source, name, about, charset, columns, limits } = job;
  try {
    const piece = await pieceFrom(source, {
      name,
      about,
      depth: 0,
      ...(charset !== undefined && { charset }),
    });
    yield* readoutsIn(piece, await sizeOf(source), columns, limits);
  } catch (error) {
    yield refusalOf(name, problemOf(error, undefined));
  }
}
