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
    const next = paragraphs[paragraph.index + 1];
    const goesOn = next !== undefined && OPENING_MARK.test(source.charAt(next.start));
    const quoted = isProse(paragraph) ? statementsIn(source, paragraph, conventions, goesOn) : [];
    for (const quotation of quoted) quotations.push(quotation);
    const runs = sentencesOf(source, paragraph, tokens[paragraph.index] ?? [], quoted, conventions);
    for (const sentence of runs) sentences.push({ index: sentences.length, ...sentence });
  }
  return { source, paragraphs, quotations, sentences };
}

/** The sentences of the narrative, each followed by those of the quotations it carries. */
function* sentencesOf(
  source: string,
  paragraph: Paragraph,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  conventions: Conventions,
): Generator<Omit<Sentence, "index">> {
  const { narrative, quoted } = separate(source, tokens, quotations);
  for (const sentence of splitSentences(narrative, paragraph, conventions)) {
    yield sentence;
    if (quotations.length === 0) continue;
    for (const { quotation } of sentence.tokens) {
      if (quotation === undefined) continue;
      yield* splitSentences(quoted.get(quotation) ?? [], paragraph, conventions, quotation);
    }
  }
}
