import type { Conventions } from "./conventions.js";
import { classify } from "./classify.js";
import { isProse, type Document, type Paragraph, type Sentence } from "./document.js";
import { findParagraphs } from "./paragraphs.js";
import type { Quotation } from "./quotation.js";
import { separate } from "./separate.js";
import { splitSentences } from "./sentences.js";
import { statementsIn } from "./statement-quotations.js";
import type { Token } from "./token.js";

const OPENING_MARK = /["“„«]/;

/**
 * Builds the document of a text: paragraphs, quotations, sentences with tagged tokens.
 * @param source the text as given; every offset in the result is into it
 */
export function buildDocument(source: string, conventions: Conventions): Document {
  const paragraphs = classify(source, findParagraphs(source), conventions);
  const tokens = conventions.tag(source, paragraphs);
  const quotations: Quotation[] = [];
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    const quoted = quotationsOf(source, paragraph, paragraphs[paragraph.index + 1], conventions);
    for (const quotation of quoted) quotations.push(quotation);
    const { narrative, inside } = separate(source, tokens[paragraph.index] ?? [], quoted);
    for (const run of splitSentences(narrative, conventions)) {
      sentences.push(sentenceOf(sentences.length, run, paragraph));
      if (quoted.length > 0) addQuoted(sentences, run, inside, paragraph, conventions);
    }
  }
  return { source, paragraphs, quotations, sentences };
}

function quotationsOf(
  source: string,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  conventions: Conventions,
): readonly Quotation[] {
  if (!isProse(paragraph)) return [];
  const goesOn = next !== undefined && OPENING_MARK.test(source.charAt(next.start));
  return statementsIn(source, paragraph, conventions, goesOn);
}

/** The sentences of each quotation that a sentence carries. */
function addQuoted(
  sentences: Sentence[],
  carrier: readonly Token[],
  inside: ReadonlyMap<Quotation, readonly Token[]>,
  paragraph: Paragraph,
  conventions: Conventions,
): void {
  for (const { quotation } of carrier) {
    if (quotation === undefined) continue;
    for (const run of splitSentences(inside.get(quotation) ?? [], conventions)) {
      sentences.push(sentenceOf(sentences.length, run, paragraph, quotation));
    }
  }
}

function sentenceOf(
  index: number,
  tokens: readonly Token[],
  paragraph: Paragraph,
  quotation?: Quotation,
): Sentence {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return { index, start, end, tokens, paragraph, quotation };
}

/** The document of a text that is not cut: nothing is found in it. */
export const emptyDocument = (source: string): Document => ({
  source,
  paragraphs: [],
  quotations: [],
  sentences: [],
});
