import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { shapeOf, type Columns } from "../app/collect.js";
import { Problem } from "../problem.js";

export const STANDARD_INPUT = "-";

/** A file to read, by the name that messages and results give it, or why there is none. */
export interface Input {
  readonly file: string;
  readonly problem?: Problem;
}

/** How the names of files end that readouts are taken out of; files that are named one by one may be called anything. */
const READOUT =
  /^[^.].*\.(?:txt|md|markdown|x?html?|pdf|docx|eml|mht|mhtml|jsonl|ndjson|csv|tsv|parquet|warc|zip|gz)$/is;

/**
 * The files that arguments name: a file or `-` stands for itself, a directory for the files in it that
 * may hold readouts, by name and not those of directories further down. What is amiss with one is kept in its place.
 */
export async function findInputs(names: readonly string[]): Promise<Input[]> {
  const found = await Promise.all(names.map(inputsOf));
  return found.flat();
}

async function inputsOf(name: string): Promise<Input[]> {
  if (name === STANDARD_INPUT || !(await isDirectory(name))) return [{ file: name }];
  try {
    const files = (await readdir(name)).filter((file) => READOUT.test(file)).toSorted();
    if (files.length > 0) return files.map((file) => ({ file: join(name, file) }));
    return [
      {
        file: name,
        problem: new Problem(
          "holds no readouts",
          "a readout is a .txt, .html, .pdf, .docx file or the like in it",
        ),
      },
    ];
  } catch {
    return [
      { file: name, problem: new Problem("is a directory that cannot be listed", "check its permissions") },
    ];
  }
}

/** Whether several results may come of these arguments, however many there are today. */
export const mayBeSeveral = async (names: readonly string[], columns: Columns): Promise<boolean> =>
  names.length > 1 || (names[0] !== undefined && (await holdsSeveral(names[0], columns)));

const holdsSeveral = async (name: string, columns: Columns): Promise<boolean> =>
  (await isDirectory(name)) ||
  (name !== STANDARD_INPUT &&
    (await shapeOf({ path: name }, name, columns).catch(() => "plain")) === "collection");

/** A file that is missing is no directory; reading it will tell what is wrong. */
const isDirectory = (name: string): Promise<boolean> =>
  stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** What messages call an input. */
export const titleOf = (file: string): string => (file === STANDARD_INPUT ? "standard input" : file);
