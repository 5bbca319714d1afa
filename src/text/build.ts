import type { Conventions } from "./conventions.js";
import { classify } from "./classify.js";
import { isProse, type Document, type Paragraph, type Sentence } from "./document.js";
import { findParagraphs } from "./paragraphs.js";
import type { Quotation } from "./quotation.js";
import { splitSentences } from "./sentences.js";
import { statementsIn } from "./statement-quotations.js";
import type { Token } from "./token.js";

/**
 * Builds the document of a text: paragraphs, quotations, sentences with tagged tokens.
 * @param source the text as given; every offset in the result is into it
 */
export function buildDocument(source: string, conventions: Conventions): Document {
  const paragraphs = classify(source, findParagraphs(source), conventions);
  const quotations: Quotation[] = [];
  const sentences: Sentence[] = [];
  const tokens = conventions.tag(source, paragraphs);
  for (const paragraph of paragraphs) {
    const quoted = isProse(paragraph) ? statementsIn(source, paragraph, conventions) : [];
    quotations.push(...quoted);
    for (const sentence of sentencesOf(source, paragraph, tokens[paragraph.index] ?? [], quoted, conventions)) {
      sentences.push({ ...sentence, index: sentences.length });
    }
  }
  return { source, paragraphs, quotations, sentences };
}

/** The sentences of the narrative, each followed by those of the quotations it carries. */
function sentencesOf(
  source: string,
  paragraph: Paragraph,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  conventions: Conventions,
): Omit<Sentence, "index">[] {
  const { narrative, inside } = separate(source, tokens, quotations);
  return splitSentences(narrative, paragraph, conventions).flatMap((sentence) => [
    sentence,
    ...sentence.tokens.flatMap(({ quotation }) =>
      quotation ? splitSentences(inside.get(quotation) ?? [], paragraph, conventions, quotation) : [],
    ),
  ]);
}

interface Separated {
  readonly narrative: readonly Token[];
  readonly inside: ReadonlyMap<Quotation, readonly Token[]>;
}

/** Parts the tokens of the narrative from those inside quotations; a `QUOTE` token stands for each quotation. */
function separate(source: string, tokens: readonly Token[], quotations: readonly Quotation[]): Separated {
  const narrative: Token[] = [];
  const inside = new Map<Quotation, Token[]>();
  let next = 0;
  for (const token of tokens) {
    while ((quotations[next]?.outer.end ?? Infinity) <= token.start) next++;
    const quotation = quotations[next];
    if (quotation === undefined || token.end <= quotation.outer.start) narrative.push(token);
    else {
      const held = inside.get(quotation);
      if (held === undefined) narrative.push(placeholder(source, quotation));
      const words = held ?? [];
      inside.set(quotation, words);
      if (token.start >= quotation.start && token.end <= quotation.end) words.push(token);
    }
  }
  return { narrative, inside };
}

function placeholder(source: string, quotation: Quotation): Token {
  const { start, end } = quotation.outer;
  return {
    start,
    end,
    text: source.slice(start, end),
    form: "",
    lemma: "",
    pos: "QUOTE",
    quotation,
  };
}
