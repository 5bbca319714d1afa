import type { FurnitureKind } from "./document.js";
import type { Tagger } from "./token.js";

/** How a language writes texts down: all that the text room has to be told about it. */
export interface Conventions {
  readonly tag: Tagger;
  readonly furniture: readonly FurniturePattern[];
  /** Words with a full stop that never end a sentence (`Mr.`), by form. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words with a full stop that go on before a number (`No. 5`), by form. */
  readonly numberAbbreviations: ReadonlySet<string>;
  /** Words that keep their full stop and may end a sentence or not (`Ltd.`), by form. */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Words that begin a sentence after an abbreviation that may also end one (`at 5 p.m. The`), by form. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** Verbs that tag a quotation (`said`), by form: after `?”` they go on with the sentence. */
  readonly quotationTags: ReadonlySet<string>;
  /** Words before a quoted name or motto (`entitled`), by form: what they introduce is no statement. */
  readonly namingWords: ReadonlySet<string>;
}

/**
 * A kind of furniture and how it looks, folded, at the beginning of a paragraph. The pattern is sticky (`y`), has the
 * places of its groups (`d`) and names what it finds with the groups `date`, `place` and `publisher`.
 */
export interface FurniturePattern {
  readonly kind: FurnitureKind;
  readonly pattern: RegExp;
  /**
   * How whatever the pattern fits begins (`^`): a pattern of dates and places takes a millisecond to compile,
   * and most paragraphs need never be shown to it.
   */
  readonly opens: RegExp;
  /**
   * Where it is looked for: at the beginning of any paragraph `above` the prose, or as a `whole` paragraph
   * wherever one stands.
   */
  readonly where: "above" | "whole";
  /** The most characters it takes. Longer paragraphs are prose, and are not tried for a whole one. */
  readonly longest: number;
}
