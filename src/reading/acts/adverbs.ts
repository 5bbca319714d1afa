import type { Grammar } from "../../language/grammar.js";
import type { Token } from "../../text/token.js";

/** The position behind `words`, where they stand at `at`; the first of them tells of most places that they do not. */
export const skipWords = (
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): number | undefined =>
  tokens[at]?.form === words[0] && words.every((word, step) => tokens[at + step]?.form === word)
    ? at + words.length
    : undefined;

/** *is **very** grateful*, *stands **fully** ready*, *asked **once more** that*. */
export function skipAdverbs(tokens: readonly Token[], from: number, grammar: Grammar): number {
  const phrase = grammar.adverbials.find((words) => skipWords(tokens, from, words) !== undefined);
  if (phrase) return skipAdverbs(tokens, from + phrase.length, grammar);
  return tokens[from]?.pos === "ADV" ? skipAdverbs(tokens, from + 1, grammar) : from;
}
