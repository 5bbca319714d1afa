import { Command } from "commander";
import { withData, WHERE, whereIs, withRecord, type DataOptions } from "../data.js";
import { FINE, write } from "../output.js";
import type { Exit } from "./command.js";

const HELP = `
Examples:
  entente show 3f9a0c12b4d7     the document whose id begins so
  entente show readout          the document that was found as readout.txt
${WHERE}
Exit codes: 0 fine, 1 there is no such document, 2 wrong usage.
`;

interface Options extends DataOptions {
  readonly json?: true;
}

/** `entente show`: a document with where it was found, how its text has changed, and what is read in it. */
export const showCommand = (exit: Exit): Command =>
  withData(new Command("show"))
    .summary("show a document of the record")
    .description("Shows a document: where it was found, how its text has changed, and what is read in it.")
    .argument("<document>", "the beginning of its id (four digits or more), or its name")
    .option("--json", "all of it as JSON")
    .addHelpText("after", HELP)
    .action(async (given: string, options: Options) => {
      const { showDocument } = await import("../../app/show/show-document.js");
      const { presentDocument } = await import("../listing/document.js");
      const shown = await withRecord(whereIs(options), (store) => showDocument(store, given));
      await write(process.stdout, presentDocument(shown, options.json === true));
      exit(FINE);
    });
