import { Command } from "commander";
import { withData, WHERE, whereIs, withRecord, type DataOptions } from "../data.js";
import { formOf, withForm, type FormOptions } from "../form.js";
import { FINE, UsageProblem, write } from "../output.js";
import type { AskedTimeline } from "../timeline/show-timeline.js";
import type { Exit } from "./command.js";
import { dayFor } from "./values.js";

const HELP = `
Examples:
  entente timeline PRT GHA                  meetings, calls, visits, letters and signings, in order
  entente timeline Portugal Ghana --as-of 2032-01-31
  entente timeline PRT GHA --csv > timeline.csv
  entente timeline "Ana Ruivo"              the occasions in which a person took part
${WHERE}
Exit codes: 0 fine, 1 there is no such party, person or record, 2 wrong usage.
`;

interface Options extends DataOptions, FormOptions {
  readonly asOf?: string;
}

/** `entente timeline`: encounters, exchanges and signings in order. */
export const timelineCommand = (exit: Exit): Command =>
  withForm(withData(new Command("timeline")), "event")
    .summary("encounters, exchanges and signings of two parties, or of a person, in order")
    .description(
      "Gives each occasion of two parties, or of a person, once, however many readouts tell of it, with its history.",
    )
    .argument("<who>", "a state or organisation, as GHA, Ghana or Ghanaian; alone a person, by any spelling")
    .argument("[other]", "the other state or organisation")
    .option(
      "--as-of <date>",
      "the day on which things are looked at; else today, or the day of the latest readout",
      dayFor("--as-of"),
    )
    .addHelpText("after", HELP)
    .action(async (who: string, other: string | undefined, options: Options) => {
      const { showTimeline } = await import("../timeline/show-timeline.js");
      const asked: AskedTimeline = {
        about: aboutWhom(who, other, options.asOf),
        form: formOf(options),
      };
      await write(process.stdout, await withRecord(whereIs(options), (store) => showTimeline(store, asked)));
      exit(FINE);
    });

function aboutWhom(who: string, other: string | undefined, asOf: string | undefined): AskedTimeline["about"] {
  if (other !== undefined) return { parties: [who, other], ...(asOf !== undefined && { asOf }) };
  if (asOf === undefined) return { person: who };
  throw new UsageProblem("--as-of is for two parties", "name the other party too, or leave --as-of out");
}
