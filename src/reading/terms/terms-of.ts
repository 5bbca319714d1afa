import { matchPhrase, type PhraseTable } from "../../text/phrases.js";
import { contains, type Range } from "../../text/span.js";
import type { Analysis } from "../analysis.js";
import type { Terms } from "../reading.js";
import { termsOfSentence, type PlacedTerm, type TermSetting } from "./sentence-terms.js";

/** Gives the terms of any words of a text. */
export type TermsOf = (range: Range) => Terms;

/** Gives the terms of a sentence; it is looked through when it is first asked for. */
export function termsBySentence(setting: TermSetting): (analysis: Analysis) => readonly PlacedTerm[] {
  const known = new Map<Analysis, readonly PlacedTerm[]>();
  return (analysis) => {
    let terms = known.get(analysis);
    if (terms === undefined) known.set(analysis, (terms = termsOfSentence(analysis, setting)));
    return terms;
  };
}

/**
 * Prepares to tell what words are about.
 * @param analyses all sentences in the order of the text, those of a quotation behind the one that carries it
 */
export function termsIn(
  analyses: readonly Analysis[],
  termsAt: (analysis: Analysis) => readonly PlacedTerm[],
  standIns: PhraseTable<true>,
): TermsOf {
  return (range) => {
    const at = sentenceAt(analyses, range);
    const analysis = analyses[at];
    if (analysis === undefined) return { own: [], around: [], before: [] };
    const inside = termsAt(analysis).filter(({ start }) => range.start <= start && start < range.end);
    const own = distinct(inside);
    const last = analyses[at - 1];
    const before = last?.sentence.paragraph === analysis.sentence.paragraph ? termsAt(last) : [];
    const isMeant = before.length > 0 && standsFor(range, analysis, standIns);
    const around = distinct([...termsAt(analysis), ...(isMeant ? before : [])], own);
    return { own, around, before: distinct(before, own, around) };
  };
}

/** Whether words of a range stand for what was named before. */
const standsFor = (range: Range, { sentence: { tokens } }: Analysis, standIns: PhraseTable<true>): boolean =>
  tokens.some((token, at) => contains(range, token) && matchPhrase(standIns, tokens, at) !== undefined);

/** Each term once, those left out that are known already. */
const distinct = (terms: readonly PlacedTerm[], ...known: readonly (readonly string[])[]): string[] =>
  [...new Set(terms.map(({ term }) => term))].filter(
    (term) => !known.some((others) => others.includes(term)),
  );

/** The innermost sentence in which a range begins: a quoted one stands behind the one that carries it. */
function sentenceAt(analyses: readonly Analysis[], { start }: Range): number {
  let [low, high] = [0, analyses.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((analyses[middle]?.sentence.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  // Behind a quotation the sentence that carries it goes on.
  for (let at = low; at >= 0; at--) {
    const sentence = analyses[at]?.sentence;
    if (sentence !== undefined && sentence.start <= start && start < sentence.end) return at;
  }
  return low;
}
