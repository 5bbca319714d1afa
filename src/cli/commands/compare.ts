import { Command } from "commander";
import type { Where } from "../../app/record.js";
import { withData, WHERE, whereIs, type DataOptions } from "../data.js";
import { UsageProblem } from "../output.js";
import { isColoured, widthOf } from "../terminal.js";
import type { Exit } from "./command.js";

/** What `entente compare` was asked to do. */
export interface ComparePlan {
  /** Files, or documents of the record by name or id. */
  readonly given: readonly [a: string, b: string];
  readonly where: Where;
  readonly json: boolean;
  /** Columns. */
  readonly width: number;
  readonly coloured: boolean;
}

const EXAMPLES = `
Examples:
  entente compare ours.txt theirs.txt          side by side: told by both, and by one only
  entente compare --json ours.txt theirs.txt   the same for programs, offsets included
  curl -s https://example.org/theirs.txt | entente compare ours.txt -
  entente compare lisbon 3f9a0c12b4d7          two documents of the record, by name or the beginning of an id

What is no file is looked for in the record.
${WHERE}
Exit codes: 0 fine, 1 one of them is not there or cannot be read, 2 wrong usage.
`;

interface Options extends DataOptions {
  readonly json?: true;
}

/** `entente compare`: two accounts side by side. */
export function compareCommand(exit: Exit): Command {
  return withData(new Command("compare"))
    .summary("compare two accounts of one occasion")
    .description(
      "Compares two readouts of one occasion point by point: what both tell, and where they differ in number, date, " +
        "strength or party; what only one of them tells.",
    )
    .argument("<a>", "a file, - for standard input, or a document of the record by name or id")
    .argument("<b>", "another")
    .option("--json", "the comparison as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (a: string, b: string, { json, ...options }: Options) => {
      if (a === b) throw new UsageProblem(`${a} is given twice`, "give two readouts");
      const { stdout } = process;
      const { compareFiles } = await import("../compare-files.js");
      const look = { width: widthOf(stdout), coloured: isColoured(stdout) };
      exit(await compareFiles({ given: [a, b], where: whereIs(options), json: json === true, ...look }));
    });
}
