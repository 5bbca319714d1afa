import type { Act, ActKind } from "../reading.js";
import { amountInWords, type Sum } from "./amount.js";
import { dateInWords } from "./date.js";
import { topicName } from "./topic.js";
import { listed, partiesInWords } from "./who.js";

interface Forms {
  /** What one party does, and what several do. */
  readonly one: string;
  readonly many: string;
  readonly oneNot: string;
  readonly manyNot: string;
}

const forms = (one: string, many: string, oneNot: string, manyNot: string): Forms => ({
  one,
  many,
  oneNot,
  manyNot,
});

const FORMS: Readonly<Record<ActKind, Forms>> = {
  commitment: forms("undertakes", "undertake", "undertakes not to", "undertake not to"),
  offer: forms("offers", "offer", "does not offer", "do not offer"),
  request: forms("asks", "ask", "asks not to", "ask not to"),
  invitation: forms("invites", "invite", "does not invite", "do not invite"),
  acceptance: forms("accepts", "accept", "does not accept", "do not accept"),
  refusal: forms("refuses", "refuse", "does not refuse", "do not refuse"),
  instruction: forms("instructs", "instruct", "instructs not to", "instruct not to"),
  agreement: forms("agrees", "agree", "agrees not to", "agree not to"),
  support: forms("supports", "support", "does not support", "do not support"),
  criticism: forms("criticises", "criticise", "does not criticise", "do not criticise"),
  thanks: forms("thanks", "thank", "does not thank", "do not thank"),
  greeting: forms("greets", "greet", "does not greet", "do not greet"),
};

/** Commitments that are put less firmly than `will`. */
const INTENDED = forms("intends", "intend", "intends not to", "intend not to");
const READY = forms("is ready", "are ready", "is not ready", "are not ready");

type Put = Pick<Act, "kind" | "by" | "negated" | "strength">;

/** What the side does by the act, as the predicate of a sentence: `undertakes`, `ask not to`. */
export function verbOf(act: Put): string {
  const { one, many, oneNot, manyNot } = formsOf(act);
  if (act.by.length > 1) return act.negated === true ? manyNot : many;
  return act.negated === true ? oneNot : one;
}

function formsOf({ kind, strength }: Put): Forms {
  if (kind === "commitment" && strength === "intended") return INTENDED;
  if (kind === "commitment" && strength === "ready") return READY;
  return FORMS[kind];
}

/** To whom the act goes, as `→ Azerbaijan`; nothing where the text does not say. */
export function recipientsOf({ to = [], instructed }: Pick<Act, "to" | "instructed">): string[] {
  const recipients = [...(to.length === 0 ? [] : [partiesInWords(to)]), instructed];
  return recipients.filter((name) => name !== undefined).map((name) => `→ ${name}`);
}

/** What else is known of an act, each in a few words: by when, on what condition, about what. */
export function circumstancesOf({
  due,
  condition,
  topics = [],
  amounts = [],
}: Pick<Act, "due" | "condition" | "topics"> & { readonly amounts?: readonly Sum[] }): string[] {
  return [
    ...(due === undefined ? [] : [`due ${dateInWords(due)}`]),
    ...(condition === undefined ? [] : [`on condition: “${condition}”`]),
    ...(amounts.length === 0 ? [] : [listed(amounts.map(amountInWords))]),
    ...(topics.length === 0 ? [] : [`about ${listed(topics.map(topicName))}`]),
  ];
}
