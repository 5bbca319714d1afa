import { existsSync } from "node:fs";
import { basename } from "node:path";
import { compareAccounts, type Source } from "../app/compare.js";
import type { Where } from "../app/record.js";
import { Problem } from "../problem.js";
import type { ComparePlan } from "./commands/compare.js";
import { withRecord } from "./data.js";
import { comparison } from "./readout/comparison.js";
import { STANDARD_INPUT } from "./inputs.js";
import { load } from "./load.js";
import { FINE, messageOf, SOME_FAILED, write } from "./output.js";

/** Compares what the plan names and writes the result to standard output; gives the exit code. */
export async function compareFiles({ given, where, json, width, coloured }: ComparePlan): Promise<number> {
  const [a, b] = [await sourceOf(given[0], where), await sourceOf(given[1], where)];
  if (a === undefined || b === undefined) return SOME_FAILED;
  // Two of one name, as in two folders, are told apart as they were given.
  const [one, two] =
    a.name === b.name
      ? [
          { ...a, name: given[0] },
          { ...b, name: given[1] },
        ]
      : [a, b];
  const compared = compareAccounts(one, two);
  await write(
    process.stdout,
    json ? `${JSON.stringify(compared, undefined, 2)}\n` : comparison(compared, { width, coloured }),
  );
  return FINE;
}

/** A readout by the name that people give it; undefined where there is none that can be read, which is told. */
async function sourceOf(given: string, where: Where): Promise<Source | undefined> {
  const isInput = given === STANDARD_INPUT || existsSync(given) || !isThere(where);
  try {
    return isInput ? await loaded(given) : await recorded(given, where);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const subject = given === STANDARD_INPUT ? "standard input" : given;
    process.stderr.write(messageOf(error.message, error.remedy, subject));
    return undefined;
  }
}

const isThere = (where: Where): boolean => "url" in where || existsSync(where.file);

async function loaded(file: string): Promise<Source> {
  const name = file === STANDARD_INPUT ? "standard input" : basename(file).replace(/\.(?:txt|md)$/i, "");
  return { name, text: await load(file) };
}

async function recorded(given: string, where: Where): Promise<Source> {
  const [{ recordedSource }, { Missing }] = [
    await import("../app/recorded-source.js"),
    await import("../app/missing.js"),
  ];
  try {
    return await withRecord(where, (store) => recordedSource(store, given));
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    throw new Problem("is neither a file nor a document of the record", error.remedy);
  }
}
