import type { Range } from "../../text/span.js";
import { rangeOf } from "../statements/speaker.js";
import type { EncounterSetting, Place, Proposal } from "./found.js";

/** From the subject or the noun to the last word that tells of the encounter. */
export function evidenceOf(
  proposal: Proposal,
  place: Place | undefined,
  date: Range | undefined,
): Range | undefined {
  const { analysis, head, said, others } = proposal;
  const { tokens } = analysis.sentence;
  const told =
    date === undefined ? -1 : tokens.findLastIndex(({ start, pos }) => start < date.end && pos !== "PUNCT");
  const ends = [head, others.at(-1)?.last ?? 0, (place?.to ?? 1) - 1, told, said.at(-1)?.verb.last ?? 0];
  return rangeOf(tokens, beginOf(proposal), Math.max(...ends) + 1);
}

/** The subject, where the verb has its own near before it; else the verb or the noun. */
function beginOf({ first, clause, source }: Proposal): number {
  if (clause === undefined) return first;
  const begin = Math.min(clause.verb.first, first);
  const { subject, governor, verb } = clause;
  if (subject === undefined || governor !== undefined || subject.to > verb.first) return begin;
  const isTold = source === "verb" || begin < first;
  return isTold && begin - subject.to <= FAR ? Math.min(subject.from, begin) : begin;
}

const FAR = 12;

/** *on the sidelines of*. */
export function isSidelines({ kind, analysis, head }: Proposal, { language }: EncounterSetting): boolean {
  const behind = analysis.sentence.tokens.slice(head + 1, head + ASIDE);
  return kind === "meeting" && behind.some(({ form }) => language.encounters.sidelines.has(form));
}

const ASIDE = 16;
