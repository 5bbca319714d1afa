import type { Document, Sentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import type { Mention, Proposal } from "./mention.js";

/** Gives each proposal its sentence and its place among the tokens; one in no sentence is dropped. */
export function placing(document: Document): (proposal: Proposal) => Mention[] {
  const narrative = document.sentences.filter(({ quotation }) => quotation === undefined);
  const quoted = document.sentences.filter(({ quotation }) => quotation !== undefined);
  return (proposal) => {
    const sentence = sentenceAt(quoted, proposal.start) ?? sentenceAt(narrative, proposal.start);
    if (sentence === undefined) return [];
    const first = search(sentence.tokens, (token) => token.end > proposal.start);
    const after = search(sentence.tokens, (token) => token.start >= proposal.end);
    return [{ ...proposal, sentence, first, after }];
  };
}

function sentenceAt(sentences: readonly Sentence[], position: number): Sentence | undefined {
  const sentence = sentences[search(sentences, ({ end }) => end > position)];
  return sentence !== undefined && sentence.start <= position ? sentence : undefined;
}

/** The first position that passes; those that pass stand behind those that do not. */
function search<T extends Token | Sentence>(items: readonly T[], passes: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
