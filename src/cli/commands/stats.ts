import { Command } from "commander";
import { withData, WHERE, whereIs, withRecord, type DataOptions } from "../data.js";
import { FINE, write } from "../output.js";
import type { Exit } from "./command.js";

const HELP = `
Example:
  entente stats --data archive.db
${WHERE}`;

interface Options extends DataOptions {
  readonly json?: true;
}

/** `entente stats`: what the record holds, in numbers. */
export const statsCommand = (exit: Exit): Command =>
  withData(new Command("stats"))
    .summary("what the record holds, in numbers")
    .description("Says what the record holds, in numbers.")
    .option("--json", "the numbers as JSON")
    .addHelpText("after", HELP)
    .action(async (options: Options) => {
      const { statisticsOf } = await import("../../app/record.js");
      const { presentStatistics } = await import("../listing/statistics.js");
      const statistics = await withRecord(whereIs(options), statisticsOf);
      await write(process.stdout, presentStatistics(statistics, options.json === true));
      exit(FINE);
    });
