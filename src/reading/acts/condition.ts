import type { Language } from "../../language/language.js";
import type { Range } from "../../text/span.js";
import type { Token } from "../../text/token.js";
import { rangeOf } from "../statements/speaker.js";
import { trimEnd } from "../statements/complement.js";
import type { FoundAct } from "./found.js";

/** The clause that an act hangs on: before it (*If … we find a way, we will*) or behind (*…, provided that …*). */
export function conditionOf({ analysis, clause, from, to }: FoundAct, language: Language): Range | undefined {
  const { tokens } = analysis.sentence;
  return (
    leading(tokens, clause.subject?.from ?? clause.verb.first, language) ??
    trailing(tokens, from, Math.max(to, from), language)
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

function trailing(tokens: readonly Token[], from: number, to: number, language: Language): Range | undefined {
  for (let at = from; at < tokens.length; at++) {
    const length = conditionAt(tokens, at, language);
    // A clause behind the act may stand after a comma, outside what the verb is about.
    if (length === 0 || at > to + 1) continue;
    return rangeOf(tokens, at, trimEnd(tokens, at, clauseEnd(tokens, at + length)));
  }
  return undefined;
}

const clauseEnd = (tokens: readonly Token[], from: number): number => {
  const end = tokens.findIndex(({ form }, index) => index > from && /^[,;]$/.test(form));
  return end < 0 ? tokens.length : end;
};

/** The length of a condition’s opening at `at`; 0 where there is none. `should` opens one only after a comma or first. */
function conditionAt(tokens: readonly Token[], at: number, { acts, grammar }: Language): number {
  const words = acts.conditions.find((phrase) =>
    phrase.every((word, step) => tokens[at + step]?.form === word),
  );
  if (words === undefined) return 0;
  const inverted = grammar.modals.has(words[0] ?? "");
  return inverted && at > 0 && tokens[at - 1]?.form !== "," ? 0 : words.length;
}
