import type { Change, Entry, Thread, ThreadKind } from "../../following/threads/thread.js";
import { amountInWords } from "./amount.js";
import { dateInWords } from "./date.js";
import { sharedInWords } from "./shared.js";
import { listed, partiesInWords, partyName } from "./who.js";

/** Kinds of undertaking as a reader calls them. */
export const THREAD_NOUNS: Readonly<Record<ThreadKind, string>> = {
  commitment: "commitment",
  offer: "offer",
  request: "request",
  invitation: "invitation",
  acceptance: "acceptance",
  refusal: "refusal",
  instruction: "instruction",
  agreement: "agreement",
  support: "support",
  criticism: "criticism",
  thanks: "thanks",
  greeting: "greeting",
  planned: "planned encounter",
};

/** What an undertaking is and whose, as `Commitment of Portugal`, `Agreement of Ghana and Portugal`. */
export function undertakingInWords({ kind, by }: Pick<Thread, "kind" | "by">): string {
  const noun = THREAD_NOUNS[kind].charAt(0).toUpperCase() + THREAD_NOUNS[kind].slice(1);
  if (by.length === 0) return `${noun}, by whom is not said`;
  return `${noun} of ${partiesInWords(by)}`;
}

/** Who is to do it, in words. */
export function doerInWords({ doer }: Pick<Thread, "doer">): string {
  return doer === "jointly" || doer === "third party" || doer === "not said" ? doer : partyName(doer);
}

const CHANGES: Readonly<Record<Exclude<Change, "same">, string>> = {
  softened: "put less firmly",
  sharpened: "put more firmly",
  moved: "another date",
};

/** What else is to be known of an entry: another date, less firmly, in part, doubtful. */
export function remarksOn({ change, due, partial, amounts, stage, link }: Entry): string[] {
  return [
    ...(change === undefined || change === "same" ? [] : [CHANGES[change]]),
    ...(due === undefined ? [] : [`due ${dateInWords(due.interval)}`]),
    ...(partial ? ["in part"] : []),
    ...(amounts && stage ? [`${listed(amounts.map(amountInWords))} ${stage}`] : []),
    ...(link.doubtful ? [`doubtful (${Math.round(link.score * 100)} %)`] : []),
  ];
}

/** Why an entry is in its thread: what it shares with it, and what else spoke for and against. */
export function reasonsInWords({ link }: Entry): string {
  if (link.reasons.length === 0) return "opens the thread";
  const reasons = link.reasons.map(({ rule, terms, weight }) => {
    const words = terms === undefined || terms.length === 0 ? "" : ` (${sharedInWords(terms).join(", ")})`;
    return `${rule}${words} ${weight > 0 ? "+" : ""}${weight.toFixed(2)}`;
  });
  return `${Math.round(link.score * 100)} %: ${reasons.join(", ")}`;
}
