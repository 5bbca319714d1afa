import type { Quotation } from "./quotation.js";
import type { Token } from "./token.js";

/** The tokens of a paragraph, those of the narrative apart from those of each quotation. */
interface Separated {
  /** A `QUOTE` token stands for each quotation. */
  readonly narrative: readonly Token[];
  readonly inside: ReadonlyMap<Quotation, readonly Token[]>;
}

const NOTHING: ReadonlyMap<Quotation, readonly Token[]> = new Map();

/** Parts the tokens of the narrative from those inside the quotations, which are in order and apart. */
export function separate(
  source: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): Separated {
  if (quotations.length === 0) return { narrative: tokens, inside: NOTHING };
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
  return { start, end, text: source.slice(start, end), form: "", lemma: "", pos: "QUOTE", quotation };
}
