import { Command } from "commander";
import type { Where } from "../../app/record.js";
import { WHERE, whereIs, withData, type DataOptions } from "../data.js";
import { UsageProblem } from "../output.js";
import type { Exit } from "./command.js";
import { urlFor } from "./values.js";

const EXAMPLES = `
Examples:
  entente serve --open                              the record in your browser, on this machine alone
  entente serve --examples                          with the examples, as long as there is no record yet
  entente serve --port 8080                         at another port; 0 for any that is free
  entente serve --host 0.0.0.0 --url https://entente.example.org
                                                    for a team, behind a proxy that adds TLS; accounts are required:
  entente user add ada@example.org --role admin     the first of them
${WHERE}`;

/** What a server is asked to be. */
export interface ServePlan {
  readonly where: Where;
  readonly host: string;
  readonly port: number;
  readonly open: boolean;
  /** Whether the examples are shown as long as there is no record. */
  readonly examples: boolean;
  /** The address that people use, where a proxy stands before the server. */
  readonly url?: URL;
}

interface Options extends DataOptions {
  readonly host: string;
  readonly port: number;
  readonly open?: true;
  readonly examples?: true;
  readonly url?: URL;
}

/** `entente serve`: the pages and the HTTP API, until it is stopped. */
export function serveCommand(_exit: Exit): Command {
  return withData(new Command("serve"))
    .summary("open the record in a browser")
    .description("Serves the pages and the HTTP API of the record, until it is stopped by Ctrl+C.")
    .option("--port <number>", "the port to listen at", portOf, 4114)
    .option(
      "--host <address>",
      "the address to listen at; any but this machine's own needs accounts",
      "127.0.0.1",
    )
    .option(
      "--url <url>",
      "the address that people use, where a proxy stands before the server",
      urlFor("--url"),
    )
    .option("--open", "open the pages in a browser")
    .option("--examples", "show the examples as long as there is no record")
    .addHelpText("after", EXAMPLES)
    .action(async ({ open, examples, ...options }: Options) => {
      const { serve } = await import("../serve.js");
      await serve({ ...options, where: whereIs(options), open: open === true, examples: examples === true });
    });
}

function portOf(given: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new UsageProblem(`--port ${given} is no port`, "give a number from 0 to 65535");
}
