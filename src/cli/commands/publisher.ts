import { Command } from "commander";
import { withData, WHERE, whereIs, type DataOptions } from "../data.js";
import { formOf, withForm, type FormOptions } from "../form.js";
import type { PublisherPlan } from "../publishers.js";
import type { Exit } from "./command.js";
import { decidedBy } from "./values.js";

const HELP = `
Examples:
  entente publisher add https://www.mfa.example Ghana      what stands on that site, or on one below it, is Ghana’s account
  entente publisher add "Example News Agency" GHA          what the agency publishes is
  entente publisher list                                   what has been added, and by whom
  entente publisher remove mfa.example

Some hundred sites and agencies are known already, and what is under gov.gh and the like; what is added here counts
first. It holds for readouts that were recorded before too, and is a decision like others: entente review --log.
${WHERE}`;

interface Options extends DataOptions, FormOptions {
  readonly by?: string;
}

type Run = (plan: PublisherPlan, options: Options) => Promise<void>;

/** `entente publisher`: through which sites and agencies parties speak. */
export function publisherCommand(exit: Exit): Command {
  const run: Run = async (plan, options) => {
    const { managePublishers } = await import("../publishers.js");
    exit(await managePublishers(whereIs(options), plan));
  };
  return new Command("publisher")
    .summary("whose account it is that a site or agency publishes")
    .description("Says which party speaks through a site or agency: its readouts are that party’s account.")
    .addCommand(adding(run))
    .addCommand(removing(run))
    .addCommand(listing(run))
    .helpCommand(false)
    .addHelpText("after", HELP);
}

const PUBLISHER = "the address or host of a site, or the name of an agency";

const adding = (run: Run): Command =>
  withData(new Command("add"))
    .description("Says which party speaks through a site or agency.")
    .argument("<publisher>", PUBLISHER)
    .argument("<party>", "as GHA, Ghana or Ghanaian")
    .option("--by <name>", "who decides; else the name of the account")
    .action((publisher: string, party: string, options: Options) =>
      run({ what: "add", publisher, party, who: decidedBy(options) }, options),
    );

const removing = (run: Run): Command =>
  withData(new Command("remove"))
    .description("Takes that back.")
    .argument("<publisher>", PUBLISHER)
    .option("--by <name>", "who decides; else the name of the account")
    .action((publisher: string, options: Options) =>
      run({ what: "remove", publisher, who: decidedBy(options) }, options),
    );

const listing = (run: Run): Command =>
  withForm(withData(new Command("list")), "publisher")
    .description("Lists the sites and agencies that have been added.")
    .action((options: Options) => run({ what: "list", form: formOf(options) }, options));
