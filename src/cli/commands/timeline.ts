import { Command, Option } from "commander";
import { withData, WHERE, whereIs, withRecord, type DataOptions } from "../data.js";
import { FINE, write } from "../output.js";
import type { AskedTimeline } from "../timeline/show-timeline.js";
import type { Exit } from "./command.js";
import { dayFor } from "./values.js";

const HELP = `
Examples:
  entente timeline PRT GHA                  meetings, calls, visits, letters and signings, in order
  entente timeline Portugal Ghana --as-of 2032-01-31
  entente timeline PRT GHA --csv > timeline.csv
${WHERE}
Exit codes: 0 fine, 1 there is no such party or record, 2 wrong usage.
`;

interface Options extends DataOptions {
  readonly asOf?: string;
  readonly json?: true;
  readonly csv?: true;
}

/** `entente timeline`: encounters, exchanges and signings in order. */
export const timelineCommand = (exit: Exit): Command =>
  withData(new Command("timeline"))
    .summary("encounters, exchanges and signings of two parties in order")
    .description(
      "Gives each occasion of two parties once, however many readouts tell of it, with its history.",
    )
    .argument("<party>", "a state or organisation, as GHA, Ghana or Ghanaian")
    .argument("<other>", "the other one")
    .option("--as-of <date>", "the day on which things are looked at; else today", dayFor("--as-of"))
    .addOption(new Option("--json", "all of it as JSON").conflicts("csv"))
    .option("--csv", "one line for each event")
    .addHelpText("after", HELP)
    .action(async (party: string, other: string, options: Options) => {
      const { showTimeline } = await import("../timeline/show-timeline.js");
      const asked: AskedTimeline = {
        parties: [party, other],
        asOf: options.asOf ?? new Date().toISOString().slice(0, 10),
        form: options.json ? "json" : options.csv ? "csv" : "text",
      };
      await write(process.stdout, await withRecord(whereIs(options), (store) => showTimeline(store, asked)));
      exit(FINE);
    });
