import { Command } from "commander";
import { UsageProblem } from "../output.js";
import { isColoured, widthOf } from "../terminal.js";
import type { Exit } from "./command.js";

/** What `entente compare` was asked to do. */
export interface ComparePlan {
  readonly files: readonly [a: string, b: string];
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

Exit codes: 0 fine, 1 a file cannot be read, 2 wrong usage.
`;

/** `entente compare`: two accounts side by side. */
export function compareCommand(exit: Exit): Command {
  return new Command("compare")
    .summary("compare two accounts of one occasion")
    .description(
      "Compares two readouts of one occasion point by point: what both tell, and where they differ in number, date, " +
        "strength or party; what only one of them tells.",
    )
    .argument("<a>", "a file, or - for standard input")
    .argument("<b>", "another")
    .option("--json", "the comparison as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (a: string, b: string, { json }: { readonly json?: true }) => {
      if (a === b) throw new UsageProblem(`${a} is given twice`, "give two readouts");
      const { stdout } = process;
      const { compareFiles } = await import("../compare-files.js");
      const look = { width: widthOf(stdout), coloured: isColoured(stdout) };
      exit(await compareFiles({ files: [a, b], json: json === true, ...look }));
    });
}
