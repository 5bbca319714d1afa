import type { Grammar } from "../../language/grammar.js";
import type { Language } from "../../language/language.js";
import type { Range } from "../../text/span.js";
import type { Token } from "../../text/token.js";
import { rangeOf } from "../statements/speaker.js";
import { trimEnd } from "../statements/content-end.js";
import type { Analysis } from "../analysis.js";
import type { Clause } from "../clauses/clause.js";
import { skipWords } from "./adverbs.js";
import type { FoundAct } from "./found.js";

/** The part of an act that says where its condition may stand. */
export type Conditional = Pick<FoundAct, "analysis" | "clause" | "from" | "to">;

/** The clause that an act hangs on: before it (*If … we find a way, we will*) or behind (*…, provided that …*). */
export function conditionOf(
  { analysis, clause, from, to }: Conditional,
  language: Language,
): Range | undefined {
  const { tokens } = analysis.sentence;
  return (
    leading(tokens, clause.subject?.from ?? clause.verb.first, language) ??
    trailing(analysis, from, Math.max(to, from), language)
  );
}

function leading(tokens: readonly Token[], before: number, language: Language): Range | undefined {
  for (let at = 0; at < before; at++) {
    if (
      conditionAt(tokens, at, language) === 0 ||
      (at > 0 && !/^(?:PUNCT|CCONJ|SCONJ|PRON)$/.test(tokens[at - 1]?.pos ?? ""))
    )
      continue;
    const end = tokens.findLastIndex(({ form }, index) => form === "," && index < before && index > at);
    return end > at ? rangeOf(tokens, at, end) : undefined;
  }
  return undefined;
}

function trailing(analysis: Analysis, from: number, to: number, language: Language): Range | undefined {
  const { tokens } = analysis.sentence;
  for (let at = from; at < tokens.length; at++) {
    const length = conditionAt(tokens, at, language);
    // A clause behind the act may stand after a comma, outside what the verb is about.
    if (length === 0 || at > to + 1) continue;
    return rangeOf(tokens, at, trimEnd(tokens, at, clauseEnd(analysis, at + length)));
  }
  return undefined;
}

/** The next comma behind a verb (*should the President, Amélia Tavares, consider it useful, …*), where there is one. */
function clauseEnd(analysis: Analysis, from: number): number {
  const { tokens } = analysis.sentence;
  const verb = analysis.clauses.find(({ verb: { first } }) => first >= from)?.verb.last ?? from;
  const end = tokens.findIndex(({ form }, index) => index > verb && /^[,;”"»]$/.test(form));
  return end < 0 ? tokens.length : end;
}

/** The length of a condition’s opening at `at`; 0 where there is none. */
function conditionAt(tokens: readonly Token[], at: number, { acts, grammar }: Language): number {
  const words = acts.conditions.find((phrase) => skipWords(tokens, at, phrase) !== undefined);
  const first = words?.[0] ?? "";
  // *for as long as*: how long, not on what.
  const isMeasure = words !== undefined && words.length > 2 && tokens[at - 1]?.pos === "ADP";
  if (words === undefined || isMeasure || isAdverbial(tokens, at, grammar)) return 0;
  return grammar.modals.has(first) && !isInverted(tokens, at) ? 0 : words.length;
}

/** *once more*: opens nothing. */
const isAdverbial = (tokens: readonly Token[], at: number, { adverbials }: Grammar): boolean =>
  adverbials.some((phrase) => skipWords(tokens, at, phrase) !== undefined);

/** ***should** Armenia request it*, not *Armenia should*: who it is stands behind. */
const isInverted = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 || /^(?:PUNCT|NOUN|ADV|PRON|NUM)$/.test(tokens[at - 1]?.pos ?? "")) &&
  /^(?:DET|PROPN|PRON|NOUN)$/.test(tokens[at + 1]?.pos ?? "");

/** *provided that the parties agree*: stands behind the words that open a condition. */
export function isHypothetical({ start, sentence, subject, verb }: Clause, language: Language): boolean {
  const { tokens } = sentence;
  const end = Math.max(start, Math.min(subject?.from ?? verb.first, verb.first));
  return language.acts.conditions.some((words) =>
    [start - words.length, end - words.length, start].some(
      (at) =>
        at >= 0 &&
        skipWords(tokens, at, words) !== undefined &&
        conditionAt(tokens, at, language) === words.length,
    ),
  );
}
