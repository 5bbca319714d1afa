import { Command, Option } from "commander";
import { withData, WHERE, whereIs, withRecord, type DataOptions } from "../data.js";
import { formOf, withForm, type FormOptions } from "../form.js";
import { FINE, write } from "../output.js";
import type { AskedRoadmap } from "../roadmap/show-roadmap.js";
import type { Exit } from "./command.js";
import { dayFor } from "./values.js";

const STATUSES = ["open", "overdue", "kept", "partly kept", "dropped", "overtaken"];

const HELP = `
Examples:
  entente roadmap PRT GHA                        what Portugal and Ghana have undertaken, and what has become of it
  entente roadmap Portugal Ghana --status overdue
  entente roadmap PRT GHA --as-of 2032-01-31     as it stood on that day
  entente roadmap PRT GHA --json > roadmap.json  with every entry's place in its readout

An undertaking of which nothing is found is open, and by the calendar due or overdue; it is never said not to be done.
${WHERE}
Exit codes: 0 fine, 1 there is no such party or record, 2 wrong usage.
`;

interface Options extends DataOptions, FormOptions {
  readonly asOf?: string;
  readonly status?: string;
}

/** `entente roadmap`: what two parties have undertaken, and what has become of it. */
export const roadmapCommand = (exit: Exit): Command =>
  withForm(withData(new Command("roadmap")), "entry")
    .summary("what two parties have undertaken, and what has become of it")
    .description(
      "Follows every undertaking of two parties from the readout that made it to what has become of it.",
    )
    .argument("<party>", "a state or organisation, as GHA, Ghana or Ghanaian")
    .argument("<other>", "the other one")
    .option(
      "--as-of <date>",
      "the day on which things are looked at; else today, or the day of the latest readout",
      dayFor("--as-of"),
    )
    .addOption(new Option("--status <status>", "only undertakings that stand so").choices(STATUSES))
    .addHelpText("after", HELP)
    .action(async (party: string, other: string, options: Options) => {
      const { showRoadmap } = await import("../roadmap/show-roadmap.js");
      const { asOf, status } = options;
      const asked: AskedRoadmap = {
        parties: [party, other],
        ...(asOf !== undefined && { asOf }),
        form: formOf(options),
        ...(status !== undefined && { status }),
      };
      await write(process.stdout, await withRecord(whereIs(options), (store) => showRoadmap(store, asked)));
      exit(FINE);
    });
