import type { Token } from "./token.js";

/** Phrases of one or more words with what each stands for, looked up by their first word. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** A phrase found in a sentence: `length` in tokens. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly length: number;
}

/**
 * Makes a table of phrases.
 * @param entries forms (folded, lower case, words parted by single spaces) with their values
 */
export function phraseTable<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [form, value] of entries) {
    const words = form.split(" ");
    const first = words[0] ?? "";
    const phrases = table.get(first);
    if (phrases === undefined) table.set(first, [{ words, value }]);
    else phrases.push({ words, value });
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** What a phrase is compared with: a token, or the form that stands for it. */
type Word = Pick<Token, "form">;

/** The longest phrase of the table that begins at token `at`. */
export function matchPhrase<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Word[],
  at: number,
): PhraseMatch<Value> | undefined {
  const phrases = table.get(tokens[at]?.form ?? "");
  if (phrases === undefined) return undefined;
  for (const { words, value } of phrases)
    if (standsAt(words, tokens, at)) return { value, length: words.length };
  return undefined;
}

function standsAt(words: readonly string[], tokens: readonly Word[], at: number): boolean {
  for (let step = words.length - 1; step > 0; step--)
    if (tokens[at + step]?.form !== words[step]) return false;
  return true;
}
