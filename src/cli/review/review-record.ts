import { DECIDED_STATUSES, type Choice, type Decider } from "../../app/decide/choice.js";
import { takeDecision } from "../../app/decide/decide.js";
import { decisionsIn } from "../../app/decide/decisions.js";
import type { Store, Where } from "../../app/record.js";
import { doubtful } from "../../app/review/queue.js";
import { choiceOn } from "../../app/review/review.js";
import { withRecord } from "../data.js";
import type { Form } from "../form.js";
import { FINE, UsageProblem, write } from "../output.js";
import { decisionsView, doubtfulView } from "./review-view.js";
import { reviewOneByOne } from "./one-by-one.js";

/** What `entente review` was asked to do, and by whom. */
export type AskedReview = How &
  ({ readonly what: "all" } | { readonly what: "list" } | { readonly what: "log" } | Deciding);

type Deciding =
  | { readonly what: "accept" | "reject"; readonly id: string }
  | { readonly what: "set"; readonly thread: string; readonly status: string }
  | { readonly what: "undo"; readonly number: number };

interface How {
  readonly decider: Omit<Decider, "now">;
  readonly form: Form;
}

/**
 * Lists or decides what is doubtful.
 * @returns the exit code
 * @throws Problem when the record holds nothing of an id
 */
export const reviewRecord = (where: Where, asked: AskedReview): Promise<number> =>
  withRecord(where, async (store) => {
    if (asked.what === "all") await reviewOneByOne(store, asked.decider);
    else if (asked.what === "list")
      await write(process.stdout, doubtfulView(await doubtful(store), asked.form));
    else if (asked.what === "log")
      await write(process.stdout, decisionsView(await decisionsIn(store), asked.form));
    else await write(process.stdout, await decided(store, asked, asked));
    return FINE;
  });

async function decided(store: Store, asked: Deciding, { decider, form }: How): Promise<string> {
  const choice = await choiceOf(store, asked);
  const number = await takeDecision(store, choice, { ...decider, now: new Date().toISOString() });
  if (form === "json") return `${JSON.stringify({ number })}\n`;
  return `Decision ${number}; entente review --undo ${number} takes it back\n`;
}

async function choiceOf(store: Store, asked: Deciding): Promise<Choice> {
  switch (asked.what) {
    case "accept":
    case "reject":
      return choiceOn(store, asked.id, asked.what === "accept");
    case "set":
      return { kind: "status", thread: asked.thread, status: statusOf(asked.status) };
    case "undo":
      return { kind: "undo", number: asked.number };
  }
}

function statusOf(given: string): Extract<Choice, { kind: "status" }>["status"] {
  if (given === "none") return null;
  const status = DECIDED_STATUSES.find((known) => known === given);
  if (status) return status;
  throw new UsageProblem(`${given} is no status`, `give ${DECIDED_STATUSES.join(", ")} or none`);
}
