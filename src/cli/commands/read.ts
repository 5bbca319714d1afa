import { Command, Option } from "commander";
import type { Columns } from "../../app/collect.js";
import type { Form, Request } from "../answer.js";
import { UsageProblem } from "../output.js";
import type { ReadPlan } from "../read-files.js";
import type { Exit } from "./command.js";
import { isColoured, widthOf } from "../terminal.js";
import { columnOption, dayFor, notBlank, refuseTwice } from "./values.js";

const EXAMPLES = `
Examples:
  entente read readout.txt                        the record of one readout
  entente read --published 2034-06-22 a.txt       "next month" counts from that day
  curl -s https://example.org/readout.txt | entente read -
  entente read --json readout.txt                 the object of the guidelines, offsets included
  entente read communique.pdf press.zip           a page, a PDF, a Word file, a mail, an archive, a table …
  entente read --column text=body corpus.csv      each row of a table is a readout
  entente read --jsonl archive > archive.jsonl    one line for each readout in a directory
  entente read --json --out records archive       records/NAME.json for each archive/NAME.txt
  entente read --html readout.txt > readout.html  the text with every find marked
  entente read --explain readout.txt              why each value is there, with line and column

Exit codes: 0 fine, 1 some input failed (the rest is still read), 2 wrong usage.
`;

interface Options {
  readonly json?: true;
  readonly jsonl?: true;
  readonly html?: true;
  readonly out?: string;
  readonly published?: string;
  readonly source?: string;
  readonly explain?: true;
  readonly column?: Columns;
}

export function readCommand(exit: Exit): Command {
  return new Command("read")
    .summary("read readouts and give the record of each")
    .description(
      "Reads readouts and gives the record of each: who met whom, who said what, who undertook what.",
    )
    .argument(
      "<file...>",
      "files of any kind that readouts come in, directories of them, or - for standard input",
    )
    .addOption(
      new Option("--json", "the reading as JSON; an array for a directory or several files").conflicts([
        "jsonl",
        "html",
      ]),
    )
    .addOption(new Option("--jsonl", "the readings as JSON, one on each line").conflicts("html"))
    .option("--html", "a page of the text with every find marked and named in the margin")
    .option("--out <dir>", "write one file for each input into this directory", notBlank("--out"))
    .option(
      "--published <date>",
      "the day that relative dates count from, as 2034-06-22",
      dayFor("--published"),
    )
    .option("--source <name>", "who published the readouts", notBlank("--source"))
    .addOption(columnOption())
    .option("--explain", "say of every value whether it is stated or inferred, by which rule and words")
    .addHelpText("after", EXAMPLES)
    .action(async (names: string[], options: Options) => {
      const plan = planOf(names, options);
      const { readFiles } = await import("../read-files.js");
      exit(await readFiles(plan));
    });
}

function planOf(names: readonly string[], options: Options): ReadPlan {
  const { out } = options;
  const request = requestOf(options);
  if (out !== undefined && request.form === "record")
    throw new UsageProblem(
      "--out needs --json, --jsonl or --html",
      "choose one of them, or redirect the record to a file",
    );
  refuseTwice(names);
  return { names, request, columns: options.column ?? {}, ...(out !== undefined && { out }) };
}

function requestOf({ json, jsonl, html, published, source, explain }: Options): Request {
  const form: Form = json ? "json" : jsonl ? "jsonl" : html ? "html" : "record";
  return {
    form,
    circumstances: {
      ...(published !== undefined && { published }),
      ...(source !== undefined && { publisher: source }),
    },
    explain: explain === true,
    width: widthOf(process.stdout),
    coloured: isColoured(process.stdout),
  };
}
