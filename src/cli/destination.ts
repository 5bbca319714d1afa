import { mkdir, writeFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { Problem } from "../problem.js";
import { codeOf } from "../system-error.js";
import type { Form } from "./answer.js";
import { STANDARD_INPUT, type Input } from "./inputs.js";
import { UsageProblem, write } from "./output.js";

/** Where results go, one after another in the order of the inputs. */
export interface Destination {
  /** @throws Problem when the result cannot be written */
  readonly put: (file: string, text: string) => Promise<void>;
  readonly finish: () => Promise<void>;
}

/** What stands before, between and after results on one stream; `none` where there is no result at all. */
interface Frame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly none: string;
}

const BARE: Frame = { before: "", between: "", after: "", none: "" };
const RECORDS: Frame = { ...BARE, between: "\n\n" };
const ARRAY: Frame = { before: "[\n", between: ",\n", after: "\n]\n", none: "[]\n" };

/** Standard output: records parted by blank lines, lines one after another, JSON as one value or an array. */
export function standardOutput(form: Form, several: boolean): Destination {
  const isArray = form === "json" && several;
  const frame = isArray ? ARRAY : form === "record" ? RECORDS : BARE;
  let isFirst = true;
  return {
    put: async (_file, text) => {
      const lead = isFirst ? frame.before : frame.between;
      isFirst = false;
      await write(process.stdout, lead + (isArray ? text.trimEnd() : text));
    },
    finish: async () => write(process.stdout, isFirst ? frame.none : frame.after),
  };
}

/**
 * A directory, made if need be, with one file for each input.
 * @throws UsageProblem when two inputs would be written to the same file, or one over an input
 */
export async function directory(out: string, form: Form, inputs: readonly Input[]): Promise<Destination> {
  const extension = form === "html" ? ".html" : ".json";
  const targetOf = (file: string): string => join(out, nameOf(file) + extension);
  refuseClashes(inputs, targetOf);
  await make(out);
  const written = new Set<string>();
  return {
    put: async (file, text) => {
      const target = targetOf(file);
      // What an archive holds is not known before.
      if (written.has(target))
        throw new Problem(
          `its result would be written over another: ${target}`,
          "read it into another directory",
        );
      written.add(target);
      await writeFile(target, text).catch((error: unknown) => refuse(target, error));
    },
    finish: async () => {},
  };
}

const nameOf = (file: string): string => (file === STANDARD_INPUT ? "stdin" : basename(file, extname(file)));

function refuseClashes(inputs: readonly Input[], targetOf: (file: string) => string): void {
  const sources = new Set(inputs.map(({ file }) => resolve(file)));
  const writers = new Map<string, string>();
  for (const { file } of inputs.filter(({ problem }) => problem === undefined)) {
    const target = resolve(targetOf(file));
    const other = writers.get(target);
    if (other !== undefined)
      throw new UsageProblem(
        `${other} and ${file} would both be written to ${targetOf(file)}`,
        "rename one of them, or read them into two directories",
      );
    if (sources.has(target))
      throw new UsageProblem(
        `${targetOf(file)} is to be read and would be written over`,
        "give another directory with --out",
      );
    writers.set(target, file);
  }
}

async function make(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    throw new UsageProblem(
      `${out} cannot be made a directory: ${codeOf(error)}`,
      "give another one with --out",
    );
  }
}

function refuse(target: string, error: unknown): never {
  throw new Problem(
    `its result cannot be written to ${target}: ${codeOf(error)}`,
    "check the directory and the disk",
  );
}
