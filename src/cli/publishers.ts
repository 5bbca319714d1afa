import { takeDecision } from "../app/decide/decide.js";
import { partyNamed } from "../app/party-named.js";
import { decidedPublishers, type DecidedPublisher } from "../app/publishers/decided-publishers.js";
import type { Store, Where } from "../app/record.js";
import { partyName } from "../app/wording/who.js";
import { csv } from "./csv.js";
import { withRecord } from "./data.js";
import type { Form } from "./form.js";
import { FINE, write } from "./output.js";
import { harmless } from "./readout/text.js";

/** What is to be done about publishers. */
export type PublisherPlan =
  | { readonly what: "add"; readonly publisher: string; readonly party: string; readonly who: string }
  | { readonly what: "remove"; readonly publisher: string; readonly who: string }
  | { readonly what: "list"; readonly form: Form };

/**
 * Does it, and tells what has been done.
 * @returns the exit code
 * @throws Problem when the publisher or the party cannot be understood, or nothing would change
 */
export async function managePublishers(where: Where, plan: PublisherPlan): Promise<number> {
  await withRecord(
    where,
    async (store) => write(process.stdout, await done(store, plan)),
    plan.what === "add",
  );
  return FINE;
}

async function done(store: Store, plan: PublisherPlan): Promise<string> {
  if (plan.what === "list") return listed([...(await decidedPublishers(store.db)).values()], plan.form);
  const { publisher, who } = plan;
  const party = plan.what === "add" ? plan.party : null;
  const decider = { who, now: new Date().toISOString() };
  const number = await takeDecision(store, { kind: "publisher", publisher, party }, decider);
  const told = party === null ? "is no longer in the table" : `speaks for ${partyNamed(party).name}`;
  return `${harmless(publisher)} ${told}; entente review --undo ${number} takes it back\n`;
}

function listed(publishers: readonly DecidedPublisher[], form: Form): string {
  if (form === "csv")
    return csv(
      ["publisher", "is", "party", "who", "at"],
      publishers.map(({ publisher, is, party, who, at }) => [publisher, is, party, who, at]),
    );
  if (form === "json") return `${JSON.stringify(publishers, undefined, 2)}\n`;
  if (publishers.length === 0)
    return "No publisher has been added (begin with: entente publisher add URL PARTY)\n";
  return publishers
    .map(({ publisher, party, who, at }) =>
      harmless(`${publisher}  ${partyName(party)}  added by ${who}, ${at.slice(0, 10)}`),
    )
    .map((line) => `${line}\n`)
    .join("");
}
