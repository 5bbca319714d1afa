import { Command, Option } from "commander";
import { BRIEF_FORMATS, type BriefFormat } from "../../app/brief/formats.js";
import { withData, WHERE, whereIs, withRecord, type DataOptions } from "../data.js";
import { FINE } from "../output.js";
import type { Exit } from "./command.js";
import { dayFor, urlFor } from "./values.js";
import { today } from "../today.js";

/** Where `entente serve` answers where nobody says otherwise. */
const HERE = new URL("http://127.0.0.1:4114");

const HELP = `
Examples:
  entente brief PRT GHA                          for Portugal, about Ghana: the first party named is ours
  entente brief Portugal Ghana --for 2034-06-01  before a meeting on that day
  entente brief PRT GHA --format pdf --out brief.pdf
  entente brief PRT GHA --since 2033-11-01       with what has been kept since then; else since the last meeting

A PDF is printed by a Chromium, Chrome or Edge that is installed. Each sentence has a footnote with the words it rests on. Links lead to the pages of \`entente serve\`; --url says where that answers.
${WHERE}
Exit codes: 0 fine, 1 there is no such party or record, or it cannot be written, 2 wrong usage.
`;

interface Options extends DataOptions {
  readonly for?: string;
  readonly since?: string;
  readonly format: BriefFormat;
  readonly json?: true;
  readonly out?: string;
  readonly url: URL;
}

/** `entente brief`: two pages to be read before two parties meet. */
export const briefCommand = (exit: Exit): Command =>
  withData(new Command("brief"))
    .summary("two pages to be read before two parties meet")
    .description(
      "Tells on two pages, before two parties meet: when they last met, who is expected, what is open on either side, " +
        "what was asked, kept and said last, and what the other side told that ours did not.",
    )
    .argument("<ours>", "the party that is briefed, as PRT, Portugal or Portuguese")
    .argument("<theirs>", "the other one")
    .option(
      "--for <date>",
      "the day of the meeting; else today, or the day of the latest readout",
      dayFor("--for"),
    )
    .option(
      "--since <date>",
      "tell what has been kept since then; else since the last meeting",
      dayFor("--since"),
    )
    .addOption(new Option("--format <format>", "how it is written").choices(BRIEF_FORMATS).default("md"))
    .addOption(new Option("--json", "all of it as JSON").conflicts("format"))
    .option("--out <file>", "write it there; else to standard output")
    .option("--url <url>", "where `entente serve` answers, for links", urlFor("--url"), HERE)
    .addHelpText("after", HELP)
    .action(
      async (ours: string, theirs: string, { for: day, since, json, format, out, url, ...data }: Options) => {
        const { writeBrief } = await import("../brief/write-brief.js");
        const asked = {
          parties: [ours, theirs] as const,
          options: {
            ...(day !== undefined && { day }),
            ...(since !== undefined && { since }),
            today: today(),
          },
          form: json ? ("json" as const) : format,
          address: url.href.replace(/\/$/, ""),
          ...(out !== undefined && { out }),
        };
        await withRecord(whereIs(data), (store) => writeBrief(store, asked));
        exit(FINE);
      },
    );
