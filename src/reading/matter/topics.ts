import { matchPhrase, type PhraseTable } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";

/** More topics than this tell nothing. */
const MOST_TOPICS = 3;

/**
 * The topics that words name, the one named most often first, of equal ones the earlier.
 * @param table topic ids by lemma or phrase
 */
export function topicsOf(tokens: readonly Token[], table: PhraseTable<string>): string[] {
  const counts = new Map<string, number>();
  // Tables hold nouns in the singular: *hospitals* is looked up as *hospital*.
  const words = tokens.map((token) => (table.has(token.form) ? token : { form: token.lemma }));
  for (let at = 0; at < words.length; at++) {
    const found = matchPhrase(table, words, at);
    if (found === undefined) continue;
    counts.set(found.value, (counts.get(found.value) ?? 0) + 1);
    at += found.length - 1;
  }
  const ranked = [...counts].toSorted(([, a], [, b]) => b - a);
  return ranked.slice(0, MOST_TOPICS).map(([topic]) => topic);
}
