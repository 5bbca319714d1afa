import {
  collectFile,
  shapeOf,
  type Collected,
  type Columns,
  type Find,
  type Source,
} from "../app/collect.js";
import { decode } from "../app/decode.js";
import { Problem } from "../problem.js";
import { STANDARD_INPUT, titleOf, type Input } from "./inputs.js";
import { bytesOf } from "./load.js";

/** A readout in an input: the input itself where it is plain text in a file, else what was taken out of it. */
export interface Readable extends Input {
  readonly text?: string;
  /** Where it was not plain text: all that is known of it. */
  readonly found?: Collected;
}

/** The readouts in the inputs, in their order; what is amiss with one is kept in its place. */
export async function* documentsIn(inputs: readonly Input[], columns: Columns): AsyncGenerator<Readable> {
  for (const input of inputs) {
    if (input.problem === undefined) yield* documentsOf(input.file, columns);
    else yield input;
  }
}

async function* documentsOf(file: string, columns: Columns): AsyncGenerator<Readable> {
  try {
    const source = await sourceOf(file);
    const shape = await shapeOf(source, file, columns).catch(plainIfMissing);
    if (shape !== "plain")
      for await (const find of collectFile(source, titleOf(file), { columns })) yield readable(find);
    else yield "bytes" in source ? { file, text: decode(source.bytes) } : { file };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    yield { file, problem: error };
  }
}

/** Standard input can be read once, so all of it is taken before it is known what it is. */
const sourceOf = async (file: string): Promise<Source> =>
  file === STANDARD_INPUT ? { bytes: await bytesOf(process.stdin) } : { path: file };

/** What is wrong with a file that cannot be opened is told by whoever loads it. */
function plainIfMissing(error: unknown): "plain" {
  if (error instanceof Problem) throw error;
  return "plain";
}

const readable = (find: Find): Readable =>
  find.kind === "collected"
    ? { file: find.name, text: find.text, found: find }
    : { file: find.name, problem: new Problem(find.what, find.remedy) };
