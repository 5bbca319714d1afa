import type { About, Columns, Find } from "./collected.js";
import type { Job } from "./job.js";
import { kindOf, type Kind } from "./kinds.js";
import { LIMITS, type Limits } from "./limits.js";
import { HEAD } from "./piece.js";
import { problemOf, refusalOf } from "./refusal.js";
import { runJob, type Found } from "./run-job.js";
import { headOf, type Source } from "./source.js";

export type { Source } from "./source.js";

/** What is known of a file beforehand, and how it is to be read; all of it may be left out. */
export interface CollectOptions {
  readonly about?: About;
  /** The encoding that its sender declares. */
  readonly charset?: string;
  readonly columns?: Columns;
  readonly limits?: Limits;
}

/**
 * Takes the readouts out of a file of any kind that is known, one after another: one of a page, a PDF or a letter, any
 * number of a table or archive. What is wrong with one is a find in its place, and the rest is still found.
 * Plain text is read here; for all else the parsers run in a thread of their own, within limits.
 * @param name by which its finds are called
 * @returns the same finds for the same bytes, in the order in which they stand; never throws
 */
export async function* collectFile(
  source: Source,
  name: string,
  { about = {}, charset, columns = {}, limits = LIMITS }: CollectOptions = {},
): AsyncGenerator<Find> {
  const job: Job = {
    wanted: "readouts",
    source,
    name,
    about,
    columns,
    limits,
    ...(charset !== undefined && { charset }),
  };
  try {
    const kind = kindOf(await headOf(source, HEAD), name, columns);
    const found = kind === "text" ? runJob(job) : (await import("./apart.js")).runApart(job);
    for await (const find of found) if (isFind(find)) yield find;
  } catch (error) {
    yield refusalOf(name, problemOf(error, undefined));
  }
}

/** Kinds that hold one document each. */
const SINGLE: ReadonlySet<Kind> = new Set(["markdown", "html", "pdf", "webArchive"]);

/**
 * Whether a file is plain text, one document of another kind, or may hold any number of them.
 * @throws Problem when no readout can be taken out of it; the error of the system when it cannot be opened
 */
export async function shapeOf(
  source: Source,
  name: string,
  columns: Columns,
): Promise<"plain" | "document" | "collection"> {
  const kind = kindOf(await headOf(source, HEAD), name, columns);
  if (kind === "text") return "plain";
  return SINGLE.has(kind) ? "document" : "collection";
}

const isFind = (found: Found): found is Find => found.kind === "collected" || found.kind === "refused";
