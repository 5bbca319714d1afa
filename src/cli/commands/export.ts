import { Command, Option } from "commander";
import { FORMATS } from "../../app/export/formats.js";
import { withData, WHERE, whereIs, withRecord, type DataOptions } from "../data.js";
import { FINE } from "../output.js";
import type { Exit } from "./command.js";
import { today } from "../today.js";

const WIDTH = Math.max(...FORMATS.map(({ name }) => name.length)) + 2;

const HELP = `
Formats:
${FORMATS.map(({ name, about }) => `  ${name.padEnd(WIDTH)}${about}`).join("\n")}

Without a query all of the record; with one, in the language of \`entente search\`, the readouts that meet it, and the
threads, occasions and people that they tell of.

Examples:
  entente export --format jsonl > record.jsonl
  entente export --format csv --out ghana.zip party:Ghana after:2033
  entente export --format ics --relation PRT-GHA --out gha-prt.ics    to be imported into a calendar, again and again
${WHERE}
Exit codes: 0 fine, also where nothing is found; 1 the record, the query or the file is amiss; 2 wrong usage.
`;

interface Options extends DataOptions {
  readonly format: string;
  readonly out?: string;
  readonly relation?: string;
}

/** `entente export`: hands the record on in forms that other programs read. */
export const exportCommand = (exit: Exit): Command =>
  withData(new Command("export"))
    .summary("hand the record on in forms that other programs read")
    .description(
      "Writes the record, or what of it a query asks for, in one of the forms that other programs read.",
    )
    .argument("[query...]", "words, phrases and fields")
    .addOption(
      new Option("--format <name>", "the form")
        .choices(FORMATS.map(({ name }) => name))
        .makeOptionMandatory(),
    )
    .option("--out <file>", "write to a file, in place of one that is there; else to standard output")
    .option("--relation <parties>", "only what two parties have to do with each other, as PRT-GHA")
    .addHelpText("after", HELP)
    .action(async (words: string[], { format, out, relation, ...options }: Options) => {
      const { exportRecord } = await import("../../app/export/export-record.js");
      const { putOut } = await import("../put-out.js");
      await withRecord(whereIs(options), async (store) => {
        const query = words.length === 0 ? undefined : words.join(" ");
        const { chunks } = await exportRecord(store, { format, query, relation, today: today() });
        await putOut(chunks, out);
      });
      exit(FINE);
    });
