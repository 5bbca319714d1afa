import { basename } from "node:path";
import { compareAccounts, type Source } from "../app/compare.js";
import { Problem } from "../problem.js";
import type { ComparePlan } from "./commands/compare.js";
import { comparison } from "./readout/comparison.js";
import { STANDARD_INPUT } from "./inputs.js";
import { load } from "./load.js";
import { FINE, messageOf, SOME_FAILED, write } from "./output.js";

/** Compares what the plan names and writes the result to standard output; gives the exit code. */
export async function compareFiles({ files, json, width, coloured }: ComparePlan): Promise<number> {
  const [a, b] = [await sourceOf(files[0]), await sourceOf(files[1])];
  if (a === undefined || b === undefined) return SOME_FAILED;
  // Two files of one name in two folders are told apart by their folders.
  const [one, two] =
    a.name === b.name
      ? [
          { ...a, name: files[0] },
          { ...b, name: files[1] },
        ]
      : [a, b];
  const compared = compareAccounts(one, two);
  await write(
    process.stdout,
    json ? `${JSON.stringify(compared, undefined, 2)}\n` : comparison(compared, { width, coloured }),
  );
  return FINE;
}

/** A readout by its file's name without the ending, as people name it; undefined where it cannot be read, which is told. */
async function sourceOf(file: string): Promise<Source | undefined> {
  const name = file === STANDARD_INPUT ? "standard input" : basename(file).replace(/\.(?:txt|md)$/i, "");
  try {
    return { name, text: await load(file) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(messageOf(error.message, error.remedy, file === STANDARD_INPUT ? name : file));
    return undefined;
  }
}
