import { Problem } from "../problem.js";
import { read } from "../app/read.js";
import { withReasonNamed } from "../app/unread.js";
import type { Circumstances, Reading } from "../app/reading.js";
import { STANDARD_INPUT } from "./inputs.js";
import { load } from "./load.js";

export type Form = "record" | "json" | "jsonl" | "html";

/** How results are to be given: plain data, since it goes to other threads. */
export interface Request {
  readonly form: Form;
  readonly circumstances: Circumstances;
  readonly explain: boolean;
  /** Columns of the record. */
  readonly width: number;
  readonly coloured: boolean;
}

/** A file to read and how. */
export interface Job {
  readonly file: string;
  readonly request: Request;
  /** Its text, where it is not that of the file. */
  readonly text?: string;
}

/** The finished text of a result, or why there is none. */
export type Answer = { readonly text: string } | Failure;

/** What went wrong, and what to do. */
export interface Failure {
  readonly what: string;
  readonly remedy: string;
}

/** Reads a file and gives its result in the form asked for; never rejects. */
export async function answer({ file, request, text }: Job): Promise<Answer> {
  try {
    const source = text ?? (await load(file));
    const reading = await withReasonNamed(read(source, request.circumstances), source);
    const taken = text !== undefined && file !== STANDARD_INPUT;
    return { text: await present(reading, source, { file, request, taken }) };
  } catch (error) {
    return problemOf(error);
  }
}

/** What is no `Problem` is a fault of ours, told as such. */
export function problemOf(error: unknown): Failure {
  if (error instanceof Problem) return { what: error.message, remedy: error.remedy };
  const fault = error instanceof Error ? error.message : String(error);
  return { what: `could not be read: ${fault}`, remedy: "this is a fault of entente: please report it" };
}

interface Presented {
  readonly file: string;
  readonly request: Request;
  /** Whether the text was taken out of something, so that the file does not show it. */
  readonly taken: boolean;
}

/** A result with its final line end; the rooms that shape it are loaded only when they are needed. */
async function present(
  reading: Reading,
  source: string,
  { file, request, taken }: Presented,
): Promise<string> {
  const { form, explain } = request;
  if (form === "record") {
    const { record } = await import("./readout/record.js");
    return record(reading, source, { ...request, name: file === STANDARD_INPUT ? "standard input" : file });
  }
  if (form === "html") {
    const { page } = await import("../app/page/page.js");
    return page(reading, source, { title: file === STANDARD_INPUT ? "Readout" : file, explain });
  }
  const { serialise } = await import("../app/serialise.js");
  const shape = { file, reasons: explain, indented: form === "json" };
  return `${serialise(reading, taken ? { ...shape, text: source } : shape)}\n`;
}
