import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "../problem.js";

export const STANDARD_INPUT = "-";

/** A file to read, by the name that messages and results give it, or why there is none. */
export interface Input {
  readonly file: string;
  readonly problem?: Problem;
}

const READOUT = /^[^.].*\.(?:txt|md)$/is;

/**
 * The files that arguments name: a file or `-` stands for itself, a directory for the `.txt` and `.md`
 * files in it, by name and not those of directories further down. What is amiss with one is kept in its place.
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
      { file: name, problem: new Problem("holds no readouts", "a readout is a .txt or .md file in it") },
    ];
  } catch {
    return [
      { file: name, problem: new Problem("is a directory that cannot be listed", "check its permissions") },
    ];
  }
}

/** Whether several results may come of these arguments, however many files a directory holds today. */
export const mayBeSeveral = async (names: readonly string[]): Promise<boolean> =>
  names.length > 1 || (names[0] !== undefined && (await isDirectory(names[0])));

/** A file that is missing is no directory; reading it will tell what is wrong. */
const isDirectory = (name: string): Promise<boolean> =>
  stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** What messages call an input. */
export const titleOf = (file: string): string => (file === STANDARD_INPUT ? "standard input" : file);
