import type { Quotation } from "./quotation.js";
import type { Range } from "./span.js";

/** Universal part-of-speech tags; `QUOTE` stands for a whole quotation inside the sentence that carries it. */
const PARTS_OF_SPEECH = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "QUOTE",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

const NAMES: ReadonlySet<string> = new Set(PARTS_OF_SPEECH);

export const isPartOfSpeech = (name: string): name is PartOfSpeech => NAMES.has(name);

/** A word, number or mark, with its place in the source. */
export interface Token extends Range {
  /** As it stands in the source. */
  readonly text: string;
  /** `text` folded to plain letters in lower case: the form that tables are keyed by. */
  readonly form: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** The quotation that this token stands for; only where `pos` is `QUOTE`. */
  readonly quotation?: Quotation;
}

/**
 * Splits parts of a text into tokens with part of speech and lemma; offsets are into the whole text.
 * It is given all parts at once because a call of a tagger costs more than the words of a short part.
 * @param parts in order, none overlapping another
 * @returns the tokens of each part
 */
export type Tagger = (source: string, parts: readonly Range[]) => readonly (readonly Token[])[];
