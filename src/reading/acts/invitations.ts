import type { Language } from "../../language/language.js";
import type { ActKind } from "../../language/acts.js";
import { objectNoun } from "../statements/complement.js";
import type { Due } from "./due.js";
import type { FoundAct } from "./found.js";

/** An act with who and when, before it is reported. */
export interface PlacedAct {
  readonly act: FoundAct;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly due?: Due;
}

/**
 * What is said to an invitation, offer or request that stands open: *we will surely come* accepts it,
 * *she could not attend* refuses it; the answer is due when the guest was to come.
 * @param placed acts in the order of the text
 */
export function answerInvitations(placed: readonly PlacedAct[], language: Language): PlacedAct[] {
  const answered: PlacedAct[] = [];
  for (const item of placed) {
    const open = answered.findLast((earlier) => isOpenTo(earlier, item));
    answered.push(open ? answer(item, open, language) : item);
  }
  return answered.filter(({ act }) => !isMereComing(act, language));
}

const isOpenTo = ({ act, by, to }: PlacedAct, answering: PlacedAct): boolean =>
  act.kind === "invitation" &&
  by.some((party) => !answering.by.includes(party)) &&
  (to.length === 0 || to.some((party) => answering.by.includes(party)));

function answer(item: PlacedAct, open: PlacedAct, { acts }: Language): PlacedAct {
  const comes = item.act.kind === "commitment" && acts.coming.has(item.act.clause.verb.lemma);
  const kind: ActKind = comes ? (item.act.negated ? "refusal" : "acceptance") : item.act.kind;
  if (kind !== "acceptance") return { ...item, act: { ...item.act, kind } };
  const due = item.due ?? open.due;
  return { ...item, act: { ...item.act, kind }, to: open.by, ...(due && { due }) };
}

/** *The Prime Minister will pay a visit*: an encounter, and no undertaking unless somebody has asked for it. */
function isMereComing({ kind, rule, negated, clause, from }: FoundAct, { acts, grammar }: Language): boolean {
  if (kind !== "commitment" || rule !== "acts/undertaking" || negated) return false;
  const journey =
    acts.journeying.has(clause.verb.lemma) &&
    objectNoun(clause.sentence.tokens, from, grammar, (form) => acts.journeys.has(form));
  return acts.arriving.has(clause.verb.lemma) || (journey !== false && journey !== undefined);
}
