import { Command } from "commander";
import { withData, WHERE, whereIs, type DataOptions } from "../data.js";
import { formOf, withForm, type FormOptions } from "../form.js";
import type { Exit } from "./command.js";
import { minutesFor } from "./values.js";

const EXAMPLES = `
Examples:
  entente watch add https://www.mfa.example/news.xml     a feed (RSS, Atom, JSON Feed), a sitemap or a page
  entente watch add --every 6h https://www.mfa.example/sitemap.xml
  entente watch list                                     what is watched, and how it went
  entente watch run                                      look at all that is due, record what is new, and end
  entente watch run --every 15m                          the same, again and again
  entente watch remove https://www.mfa.example/news.xml

Only public addresses are asked for, one thing at a time from each host, and as its robots.txt says.
${WHERE}`;

interface Options extends DataOptions, FormOptions {
  readonly every?: number;
  readonly allowPrivate?: true;
}

const HOUR = 60;
const PRIVATE = "also ask addresses of this machine and of local networks";

/** `entente watch`: follows feeds, sitemaps and pages. */
export const watchCommand = (exit: Exit): Command =>
  new Command("watch")
    .summary("follow feeds, sitemaps and pages, and record what is new")
    .description("Follows feeds, sitemaps and pages, and records what is new and what has been changed.")
    .addHelpText("after", EXAMPLES)
    .addCommand(adding(exit))
    .addCommand(removing(exit))
    .addCommand(listing(exit))
    .addCommand(running(exit))
    .helpCommand(false);

const adding = (exit: Exit): Command =>
  withData(new Command("add"))
    .description("Has a feed, a sitemap or a page watched from now on.")
    .argument("<url>", "its address")
    .option(
      "--every <time>",
      "how often it is looked at, as 15m, 6h or 1d (default: 1h)",
      minutesFor("--every"),
    )
    .option("--allow-private", PRIVATE)
    .action(async (url: string, { every = HOUR, allowPrivate, ...options }: Options) => {
      const { addSource } = await import("../watch/sources.js");
      exit(
        await addSource(whereIs(options), url, { everyMinutes: every, allowPrivate: allowPrivate === true }),
      );
    });

const removing = (exit: Exit): Command =>
  withData(new Command("remove"))
    .description("Has a source watched no longer; what it gave stays recorded.")
    .argument("<url>", "its address")
    .action(async (url: string, options: Options) => {
      const { removeSource } = await import("../watch/sources.js");
      exit(await removeSource(whereIs(options), url));
    });

const listing = (exit: Exit): Command =>
  withForm(withData(new Command("list")), "address")
    .description("Says what is watched, when it was looked at, and how that went.")
    .action(async (options: Options) => {
      const { listSources } = await import("../watch/sources.js");
      exit(await listSources(whereIs(options), formOf(options)));
    });

const running = (exit: Exit): Command =>
  withData(new Command("run"))
    .description("Looks at all sources that are due and records what is new. It may be ended at any time.")
    .option("--every <time>", "go on, and look again after this time, as 15m", minutesFor("--every"))
    .option("--allow-private", PRIVATE)
    .action(async ({ every, allowPrivate, ...options }: Options) => {
      const { runSources } = await import("../watch/run.js");
      const how = {
        allowPrivate: allowPrivate === true,
        ...(every !== undefined && { everyMinutes: every }),
      };
      exit(await runSources(whereIs(options), how));
    });
