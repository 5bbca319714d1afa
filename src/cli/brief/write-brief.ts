import { writeFile } from "node:fs/promises";
import { brief, type BriefOptions } from "../../app/brief/brief-of.js";
import type { BriefFormat } from "../../app/brief/formats.js";
import { briefWritten } from "../../app/brief/written.js";
import type { Store } from "../../app/record.js";
import { UsageProblem } from "../output.js";
import { unwritable } from "../unwritable.js";

/** What `entente brief` was asked for. */
export interface AskedBrief {
  readonly parties: readonly [ours: string, theirs: string];
  readonly options: BriefOptions;
  readonly form: BriefFormat | "json";
  /** Of the server whose pages are linked. */
  readonly address: string;
  /** A file; else it goes to standard output. */
  readonly out?: string;
}

/**
 * Makes a brief and writes it.
 * @throws Problem when a name means no party, it cannot be printed, or the file cannot be written; UsageProblem when a form
 * that is no text would go to a terminal
 */
export async function writeBrief(store: Store, asked: AskedBrief): Promise<void> {
  const { parties, options, form, address, out } = asked;
  if (out === undefined && process.stdout.isTTY && (form === "docx" || form === "pdf"))
    throw new UsageProblem(`${form} is nothing for a terminal`, `give a file: --out brief.${form}`);
  const made = await brief(store, parties, options);
  const written =
    form === "json" ? `${JSON.stringify(made, undefined, 2)}\n` : await briefWritten(made, form, address);
  if (out === undefined) {
    if (!process.stdout.write(written)) await new Promise((resolve) => process.stdout.once("drain", resolve));
    return;
  }
  await writeFile(out, written).catch((error: unknown) => {
    throw unwritable(error, out);
  });
}
