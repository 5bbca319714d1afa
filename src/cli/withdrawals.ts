import type { Decider } from "../app/decide/choice.js";
import { takeDecision } from "../app/decide/decide.js";
import type { Store, Where } from "../app/record.js";
import { documentMeant } from "../app/show/document-meant.js";
import { withdrawalAbout, withdrawnIn, type Withdrawn } from "../app/withdrawals/withdrawals.js";
import { Problem } from "../problem.js";
import { csv } from "./csv.js";
import { withRecord } from "./data.js";
import type { Form } from "./form.js";
import { FINE, write } from "./output.js";
import { harmless } from "./readout/text.js";
import { shortId } from "./wording.js";

/** What is to be done about documents that are not to count. */
export type WithdrawalPlan =
  | {
      readonly what: "withdraw" | "bring back";
      /** Its name or the beginning of its id. */
      readonly document: string;
      readonly decider: Omit<Decider, "now">;
    }
  | { readonly what: "list"; readonly form: Form };

/**
 * Does it, and tells what has been done.
 * @returns the exit code
 * @throws Problem when there is no such document, or nothing would change
 */
export async function manageWithdrawals(where: Where, plan: WithdrawalPlan): Promise<number> {
  await withRecord(where, async (store) => write(process.stdout, await done(store, plan)));
  return FINE;
}

async function done(store: Store, plan: WithdrawalPlan): Promise<string> {
  if (plan.what === "list") return listed(await withdrawnIn(store), plan.form);
  const readout = await documentMeant(store, plan.document);
  const decider = { ...plan.decider, now: new Date().toISOString() };
  const shown = `${harmless(plan.document)} (${shortId(readout)})`;
  if (plan.what === "withdraw") {
    const number = await takeDecision(store, { kind: "withdraw", readout }, decider);
    return `${shown} counts nowhere now; entente review --undo ${number} takes it back\n`;
  }
  const withdrawal = await withdrawalAbout(store.db, readout);
  if (withdrawal === undefined)
    throw new Problem("has not been withdrawn", "see what has been: entente withdraw --list", plan.document);
  await takeDecision(store, { kind: "undo", number: withdrawal.number }, decider);
  return `${shown} counts again\n`;
}

function listed(withdrawn: readonly Withdrawn[], form: Form): string {
  if (form === "json") return `${JSON.stringify(withdrawn, undefined, 2)}\n`;
  if (form === "csv")
    return csv(
      ["id", "name", "who", "at", "note", "decision"],
      withdrawn.map(({ id, name, who, at, note, number }) => [id, name, who, at, note, number]),
    );
  if (withdrawn.length === 0) return "Nothing has been withdrawn.\n";
  return withdrawn.map(lineOf).join("");
}

const lineOf = ({ id, name, who, at, note, number }: Withdrawn): string => {
  const day = at.slice(0, 10);
  const why = note === undefined ? "" : `: ${note}`;
  return `${harmless(`${shortId(id)}  ${name}  withdrawn by ${who}, ${day} (decision ${number})${why}`)}\n`;
};
