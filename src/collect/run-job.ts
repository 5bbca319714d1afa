import type { Find } from "./collected.js";
import { readoutsIn } from "./collecting.js";
import type { Job } from "./job.js";
import type { Links } from "./link.js";
import { bytesOf } from "./piece.js";
import { problemOf, refusalOf } from "./refusal.js";
import { pieceFrom, sizeOf } from "./source.js";

/** What comes of a job: finds, or one list of links. */
export type Found = Find | Links;

/** What there is to be found, in this thread; nothing is thrown. */
export async function* runJob(job: Job): AsyncGenerator<Found> {
  const { source, name, about, charset, columns, limits, wanted } = job;
  try {
    const piece = await pieceFrom(source, {
      name,
      about,
      depth: 0,
      ...(charset !== undefined && { charset }),
    });
    if (wanted === "readouts") {
      yield* readoutsIn(piece, await sizeOf(source), columns, limits);
      return;
    }
    const { readLinks } = await import("./formats/links.js");
    yield readLinks(await bytesOf(piece, limits.bytes), about.address ?? name, charset);
  } catch (error) {
    yield refusalOf(name, problemOf(error, undefined));
  }
}
