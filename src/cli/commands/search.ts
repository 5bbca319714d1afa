import { Command } from "commander";
import { withData, WHERE, whereIs, withRecord, type DataOptions } from "../data.js";
import { formOf, withForm, type FormOptions } from "../form.js";
import { FINE, UsageProblem, write } from "../output.js";
import type { Exit } from "./command.js";

const HELP = `
Words must all be met by a readout, in any order; case and accents do not matter.
  wharf                   the word
  embass*                 words that begin so
  “two-hour meeting”      words one after another; straight marks do as well
  -fish                   readouts without the word
  speaker:Tarosa          somebody of that name says something; speaker:“Willie Tarosa”
  person:Ruatapu          somebody of that name has a role
  party:Ghana             a state or organisation: GHA, Ghana, Ghanaian
  kind:commitment         an act (commitment, request, invitation, …) or encounter (visit, call, …)
  topic:trade             what acts are about
  publisher:Savali        who published it
  after:2033-05           published on or after 1 May 2033; before:2034 before that year
A field and the words need not be met by the same sentence; shown are first the places where they are.

Examples:
  entente search 'party:Ghana kind:commitment embassy'
  entente search 'speaker:Tarosa after:2033' --json
${WHERE}
Exit codes: 0 fine, also where nothing is found; 1 the record or the query is amiss; 2 wrong usage.
`;

const USUAL = 20;

interface Options extends DataOptions, FormOptions {
  readonly limit: number;
}

/** `entente search`: finds readouts by their words and by what is read in them. */
export const searchCommand = (exit: Exit): Command =>
  withForm(withData(new Command("search")), "place")
    .summary("find readouts by words and fields")
    .description("Finds readouts by their words and by what is read in them, the latest published first.")
    .argument("<query...>", "words, phrases and fields")
    .option("--limit <number>", "the most readouts that are shown", limitOf, USUAL)
    .addHelpText("after", HELP)
    .action(async (words: string[], options: Options) => {
      const { search } = await import("../../app/search/search.js");
      const { present } = await import("../listing/found.js");
      const result = await withRecord(whereIs(options), (store) =>
        search(store, words.join(" "), options.limit),
      );
      await write(process.stdout, present(result, formOf(options)));
      exit(FINE);
    });

const LARGEST = 1000;

function limitOf(given: string): number {
  const limit = Number(given);
  if (Number.isInteger(limit) && limit > 0 && limit <= LARGEST) return limit;
  throw new UsageProblem(`--limit ${given} is no number from 1 to ${LARGEST}`, `give one as ${USUAL}`);
}
