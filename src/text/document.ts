import type { Quotation } from "./quotation.js";
import type { Range } from "./span.js";
import type { Token } from "./token.js";

/**
 * What stands around the prose of a readout and is not part of it. A `date-line` is a date alone, a `dateline` is
 * where and when a report was filed; a `note-line` is for the press (`Media contact: …`, `Photo: …`),
 * a `rule` marks off or ends (`***`, `END`).
 */
export type FurnitureKind =
  | "date-line"
  | "source-line"
  | "published-line"
  | "dateline"
  | "heading"
  | "note-line"
  | "rule";

/** What a paragraph is; only prose and items are read as sentences. */
export type ParagraphKind = FurnitureKind | "prose" | "item";

/** A paragraph without the white space around it. Furniture that begins a line of prose is a paragraph of its own. */
export interface Paragraph extends Range {
  readonly kind: ParagraphKind;
  readonly index: number;
  /** Where furniture names a date, a place or a publisher. */
  readonly date?: Range;
  readonly place?: Range;
  readonly publisher?: Range;
}

/**
 * A sentence of the narrative or of a quotation. In the narrative each quoted statement
 * stands as one `QUOTE` token, so the sentence that carries it can be read on its own.
 */
export interface Sentence extends Range {
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly paragraph: Paragraph;
  /** The quotation that the sentence stands in, if any. */
  readonly quotation: Quotation | undefined;
}

/** A text and the exact places in it. */
export interface Document {
  readonly source: string;
  readonly paragraphs: readonly Paragraph[];
  /** Quotations that are statements, outermost only, in order; a word or two in scare quotes is not among them. */
  readonly quotations: readonly Quotation[];
  /** Narrative and quoted sentences; the sentences of a quotation follow the one that carries it. */
  readonly sentences: readonly Sentence[];
}

/** Whether a paragraph is read as sentences: prose and list items are, furniture is not. */
export const isProse = (paragraph: Paragraph): boolean =>
  paragraph.kind === "prose" || paragraph.kind === "item";
