import { writeFile } from "node:fs/promises";
import type { Brief } from "../../app/brief/brief.js";
import { brief, type BriefOptions } from "../../app/brief/brief-of.js";
import { briefMarkdown } from "../../app/brief/markdown.js";
import type { Store } from "../../app/record.js";
import { Problem } from "../../problem.js";
import type { BriefForm } from "../commands/brief.js";
import { write } from "../output.js";

/** What `entente brief` was asked for. */
export interface AskedBrief {
  readonly parties: readonly [ours: string, theirs: string];
  readonly options: BriefOptions;
  readonly form: BriefForm;
  /** Of the server whose pages are linked. */
  readonly address: string;
  /** A file; else it goes to standard output. */
  readonly out?: string;
}

/**
 * Makes a brief and writes it.
 * @throws Problem when a name means no party, or the file cannot be written
 */
export async function writeBrief(
  store: Store,
  { parties, options, form, address, out }: AskedBrief,
): Promise<void> {
  const written = inForm(await brief(store, parties, options), form, address);
  if (out === undefined) return write(process.stdout, written);
  await writeFile(out, written).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Problem(`cannot be written: ${code}`, "check the directory and the disk", out);
  });
}

const inForm = (made: Brief, form: BriefForm, address: string): string =>
  form === "json" ? `${JSON.stringify(made, undefined, 2)}\n` : briefMarkdown(made, address);
