import { Command, Option } from "commander";
import type { AskedReview } from "../review/review-record.js";
import { withData, WHERE, whereIs, type DataOptions } from "../data.js";
import { formOf, withForm, type FormOptions } from "../form.js";
import { UsageProblem } from "../output.js";
import type { Exit } from "./command.js";
import { decidedBy, notBlank } from "./values.js";

const HELP = `
Without options it goes through what is doubtful one by one, links first, then who may be one person: y it is so, n it
is not, s skip, u undo the last decision, q quit.

Examples:
  entente review                                 on a terminal
  entente review --list --json                   what is doubtful, for programs
  entente review --list --csv > doubtful.csv     the same as a table
  entente review --accept fact-3f9a0c12b4d70e11-120-187
  entente review --accept ID=ID                  these two are one person
  entente review --reject ID --note "another ferry"
  entente review --set ID kept                   how an undertaking stands, by your decision; ID of the thread
  entente review --log                           all decisions, with their numbers
  entente review --undo 7                        takes decision 7 back
${WHERE}
Exit codes: 0 fine, 1 there is nothing of that id, 2 wrong usage.
`;

interface Options extends DataOptions, FormOptions {
  readonly list?: true;
  readonly log?: true;
  readonly accept?: string;
  readonly reject?: string;
  readonly set?: string;
  readonly undo?: number;
  readonly note?: string;
  readonly by?: string;
}

/** `entente review`: decides what is doubtful. */
export const reviewCommand = (exit: Exit): Command =>
  withForm(withData(new Command("review")), "question or decision")
    .summary("decide what is doubtful, one by one")
    .description(
      "Goes through doubtful links and identities and decides them; no decision is ever lost, each can be undone.",
    )
    .argument("[status]", "with --set: open, kept, partly kept, dropped, overtaken, or none")
    .option("--list", "what is doubtful")
    .option("--log", "all decisions")
    .option("--accept <id>", "the link of this claim is right; two persons are one", notBlank("--accept"))
    .option("--reject <id>", "the link of this claim is wrong; two persons are two", notBlank("--reject"))
    .option("--set <thread>", "set the status of this thread", notBlank("--set"))
    .addOption(new Option("--undo <number>", "take a decision back").argParser(numberOf))
    .option("--note <text>", "why", notBlank("--note"))
    .option("--by <name>", "who decides; else the name of the account", notBlank("--by"))
    .addHelpText("after", HELP)
    .action(async (status: string | undefined, options: Options) => {
      const asked = askedBy(status, options);
      const { reviewRecord } = await import("../review/review-record.js");
      exit(await reviewRecord(whereIs(options), asked));
    });

function askedBy(status: string | undefined, options: Options): AskedReview {
  const { list, log, accept, reject, set, undo, note } = options;
  const wanted = [list, log, accept, reject, set, undo].filter((one) => one !== undefined);
  if (wanted.length > 1)
    throw new UsageProblem("one thing at a time can be decided", "give one of the options");
  if ((set === undefined) !== (status === undefined))
    throw new UsageProblem("--set needs a thread and a status", "as --set ID kept");
  const decider = { who: decidedBy(options), ...(note !== undefined && { note }) };
  const how = { decider, form: formOf(options) };
  if (list) return { ...how, what: "list" };
  if (log) return { ...how, what: "log" };
  if (accept !== undefined) return { ...how, what: "accept", id: accept };
  if (reject !== undefined) return { ...how, what: "reject", id: reject };
  if (set !== undefined && status !== undefined) return { ...how, what: "set", thread: set, status };
  if (undo !== undefined) return { ...how, what: "undo", number: undo };
  return { ...how, what: "all" };
}

function numberOf(given: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UsageProblem(`--undo ${given} is no number of a decision`, "entente review --log lists them");
}
