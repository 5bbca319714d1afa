import { Command } from "commander";
import { withData, WHERE, whereIs, type DataOptions } from "../data.js";
import { formOf, withForm, type FormOptions } from "../form.js";
import { UsageProblem } from "../output.js";
import type { WithdrawalPlan } from "../withdrawals.js";
import type { Exit } from "./command.js";
import { decidedBy, notBlank } from "./values.js";

const HELP = `
Examples:
  entente withdraw 3f9a0c12b4d7 --note "a draft"   the document whose id begins so counts nowhere any more
  entente withdraw lisbon                          the one that was found as lisbon.txt
  entente withdraw --list                          what has been withdrawn, when and by whom
  entente withdraw --back lisbon                   it counts again

Nothing is removed: the text, where it was found and what has been decided about it are kept. It is a decision like others:
entente review --log lists it, --undo takes it back.
${WHERE}
Exit codes: 0 fine, 1 there is no such document or nothing would change, 2 wrong usage.
`;

interface Options extends DataOptions, FormOptions {
  readonly list?: true;
  readonly back?: string;
  readonly note?: string;
  readonly by?: string;
}

/** `entente withdraw`: takes out of account what should not have been added. */
export const withdrawCommand = (exit: Exit): Command =>
  withForm(withData(new Command("withdraw")), "document withdrawn")
    .summary("take a document out of account, or bring it back")
    .description(
      "Has a document that was added by mistake count nowhere: no roadmap, timeline, search or export rests on it. It is kept.",
    )
    .argument("[document]", "its name or the beginning of its id")
    .option("--list", "the documents that have been withdrawn")
    .option("--back <document>", "have this one count again", notBlank("--back"))
    .option("--note <text>", "why", notBlank("--note"))
    .option("--by <name>", "who decides; else the name of the account", notBlank("--by"))
    .addHelpText("after", HELP)
    .action(async (document: string | undefined, options: Options) => {
      const plan = planOf(document, options);
      const { manageWithdrawals } = await import("../withdrawals.js");
      exit(await manageWithdrawals(whereIs(options), plan));
    });

function planOf(document: string | undefined, options: Options): WithdrawalPlan {
  const { list, back, note } = options;
  const wanted = [document, list, back].filter((one) => one !== undefined);
  if (wanted.length !== 1)
    throw new UsageProblem("one thing is to be said", "name a document, or give --list or --back DOCUMENT");
  if (list) return { what: "list", form: formOf(options) };
  const decider = { who: decidedBy(options), ...(note !== undefined && { note }) };
  return back === undefined
    ? { what: "withdraw", document: document ?? "", decider }
    : { what: "bring back", document: back, decider };
}
