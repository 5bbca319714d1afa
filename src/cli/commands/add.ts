import { Command } from "commander";
import type { Columns } from "../../app/collect.js";
import { withData, WHERE, whereIs, type DataOptions } from "../data.js";
import type { AddPlan } from "../add-files.js";
import { UsageProblem } from "../output.js";
import type { Exit } from "./command.js";
import { columnOption, dayFor, notBlank, refuseTwice } from "./values.js";

const EXAMPLES = `
Examples:
  entente add readout.txt                        read a readout and record it
  entente add --published 2034-06-22 a.txt       "next month" counts from that day
  entente add --source "Petra" archive           what a directory holds, all by one publisher
  curl -s https://example.org/r.txt | entente add --url https://example.org/r.txt -
  entente add communique.pdf press.zip           a page, a PDF, a Word file, a mail, an archive, a table …
  entente add --column text=body corpus.jsonl    each row of a table is a readout
  entente add --json archive                     what came of each, for programs

What is recorded already is not recorded again. Another text at the same path or URL is a new version of it.
${WHERE}
Exit codes: 0 fine, 1 some input failed (the rest is still recorded), 2 wrong usage.
`;

interface Options extends DataOptions {
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
  readonly json?: true;
  readonly column?: Columns;
}

/** `entente add`: reads readouts and records them. */
export const addCommand = (exit: Exit): Command =>
  withData(new Command("add"))
    .summary("read readouts and record them")
    .description("Reads readouts and records them. What has been told as added is on the disk.")
    .argument(
      "<path...>",
      "files of any kind that readouts come in, directories of them, or - for standard input",
    )
    .option(
      "--published <date>",
      "the day of publication, as 2034-06-22; else the text is asked",
      dayFor("--published"),
    )
    .option("--source <name>", "who published the readouts; else the text is asked", notBlank("--source"))
    .option("--url <url>", "where the readout was found", urlOf)
    .addOption(columnOption())
    .option("--json", "what came of each input, as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (names: string[], options: Options) => {
      const plan = planOf(names, options);
      const { addFiles } = await import("../add-files.js");
      exit(await addFiles(plan));
    });

function planOf(names: readonly string[], options: Options): AddPlan {
  const { published, source, url, json, column } = options;
  refuseTwice(names);
  if (url !== undefined && names.length > 1)
    throw new UsageProblem(
      "--url is where one readout was found",
      "add the others by a command of their own",
    );
  return {
    names,
    where: whereIs(options),
    given: {
      ...(published !== undefined && { published }),
      ...(source !== undefined && { publisher: source }),
      ...(url !== undefined && { url }),
    },
    columns: column ?? {},
    json: json === true,
  };
}

/** Longer ones are refused by most servers too. */
const LONGEST_URL = 2000;

function urlOf(given: string): string {
  if (URL.canParse(given) && given.length <= LONGEST_URL) return given;
  throw new UsageProblem(`--url ${given} is no URL`, "give one as https://example.org/readout");
}
