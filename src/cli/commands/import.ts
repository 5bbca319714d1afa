import { userInfo } from "node:os";
import { Command, Option } from "commander";
import type { RosterFormat } from "../../app/import/import-roster.js";
import { withData, WHERE, whereIs, type DataOptions } from "../data.js";
import { formOf, withForm, type FormOptions } from "../form.js";
import { UsageProblem } from "../output.js";
import type { Exit } from "./command.js";
import { notBlank } from "./values.js";

const HELP = `
Examples:
  entente import --format popolo people.json     people and offices of a Popolo file
  entente import --format ftm entities.ftm.json  of FollowTheMoney entities, one on each line
  entente import --list                          what has been imported, from where
  entente import --remove people.json            what came from there is known no longer

What is imported is yours: no reading changes it. It tells under which names people go and whom they serve where readouts
do not say so, and entente person shows it beside what readouts tell. A file imported again takes the place of what it
was; one that has not changed changes nothing. Where something in it is amiss, nothing of it is taken over.
${WHERE}
Exit codes: 0 fine, 1 the file cannot be imported, 2 wrong usage.
`;

const FORMATS = ["ftm", "popolo"] as const satisfies readonly RosterFormat[];

interface Options extends DataOptions, FormOptions {
  readonly format?: RosterFormat;
  readonly list?: true;
  readonly remove?: string;
  readonly by?: string;
}

/** `entente import`: people and offices that the user already keeps. */
export const importCommand = (exit: Exit): Command =>
  withForm(withData(new Command("import")), "list that was imported")
    .summary("take over people and offices that you already keep")
    .description("Takes over people and offices from a file, and keeps them apart from what readouts tell.")
    .argument("[file]", "a file, or - for standard input")
    .addOption(new Option("--format <name>", "what the file holds").choices(FORMATS))
    .option("--list", "what has been imported")
    .option("--remove <file>", "forget what came from a file", notBlank("--remove"))
    .option("--by <name>", "who imports; else the name of the account", notBlank("--by"))
    .addHelpText("after", HELP)
    .action(async (file: string | undefined, options: Options) => {
      const { importPeople, listRosters, forgetRoster } = await import("../import/rosters.js");
      const { format, list, remove, by } = options;
      if ([file, list, remove].filter((asked) => asked !== undefined).length !== 1)
        throw new UsageProblem("one thing at a time can be done", "give a file, --list or --remove FILE");
      if (file !== undefined && format === undefined)
        throw new UsageProblem("nobody said what the file holds", "give --format ftm or --format popolo");
      const where = whereIs(options);
      if (file !== undefined && format !== undefined)
        exit(await importPeople(where, { file, format, who: by ?? userInfo().username }, formOf(options)));
      else if (remove !== undefined) exit(await forgetRoster(where, remove));
      else exit(await listRosters(where, formOf(options)));
    });
