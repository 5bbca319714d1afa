import { Command } from "commander";
import { withData, WHERE, whereIs, type DataOptions } from "../data.js";
import type { Exit } from "./command.js";

const HELP = `
Examples:
  entente reread          after an update: makes the readings that an older entente has made again
  entente reread --all    makes all readings again

What has been decided stays, and finds what it is about again.
${WHERE}`;

interface Options extends DataOptions {
  readonly all?: true;
}

/** `entente reread`: makes readings again, as after an update. */
export const rereadCommand = (exit: Exit): Command =>
  withData(new Command("reread"))
    .summary("make readings again, as after an update")
    .description("Makes the readings again that another version of entente has made.")
    .option("--all", "also those that this version has made")
    .addHelpText("after", HELP)
    .action(async (options: Options) => {
      const { rereadRecord } = await import("../reread-record.js");
      exit(await rereadRecord(whereIs(options), options.all === true));
    });
