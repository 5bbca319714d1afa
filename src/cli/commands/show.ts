import { Command } from "commander";
import { withData, WHERE, whereIs, withRecord, type DataOptions } from "../data.js";
import { FINE, write } from "../output.js";
import type { Exit } from "./command.js";

const HELP = `
Examples:
  entente show 3f9a0c12b4d7                     the document whose id begins so
  entente show readout                          the document that was found as readout.txt
  entente show act-3f9a0c12b4d70e11-120-187     the thread of that id, with why each entry is in it
  entente show encounter-3f9a0c12b4d70e11-9-80  the occasion of that id, with its history
${WHERE}
Exit codes: 0 fine, 1 there is nothing of that id or name, 2 wrong usage.
`;

interface Options extends DataOptions {
  readonly json?: true;
}

/** `entente show`: a document, a thread or an occasion with all that is known of it. */
export const showCommand = (exit: Exit): Command =>
  withData(new Command("show"))
    .summary("show a document, a thread or an occasion")
    .description(
      "Shows a document: where it was found, how its text has changed, and what is read in it; a thread with each " +
        "entry’s reasons; an occasion with its history.",
    )
    .argument("<what>", "the id of a thread or occasion, a document’s name or the beginning of its id")
    .option("--json", "all of it as JSON")
    .addHelpText("after", HELP)
    .action(async (given: string, options: Options) => {
      const { showAnything } = await import("../listing/anything.js");
      const shown = await withRecord(whereIs(options), (store) =>
        showAnything(store, given, options.json === true),
      );
      await write(process.stdout, shown);
      exit(FINE);
    });
