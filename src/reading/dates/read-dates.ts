import type { DateBound, DateWords } from "../../language/dates.js";
import type { Document, ParagraphKind, Sentence } from "../../text/document.js";
import { byPosition, spanOf } from "../../text/span.js";
import type { DateExpression, Reason } from "../reading.js";
import { withSurroundings } from "./bounds.js";
import { format, monthsOfHalf, parseDay } from "./calendar.js";
import { isDate } from "./doubts.js";
import { findDates } from "./find.js";
import type { Context, Mention } from "./mention.js";
import { resolve, type Resolved } from "./resolve.js";
import { after, anchorOf, type Told } from "./told.js";

/** A date of the text with what the words around it make of it. */
export interface FoundDate {
  readonly expression: DateExpression;
  readonly sentence: Sentence;
  /** *by 1 May*, *from September*, *until 2030*. */
  readonly bound?: DateBound;
}

/** Furniture whose date is a fact about the readout rather than something it says. */
const NOT_READ: ReadonlySet<ParagraphKind> = new Set(["date-line", "source-line", "published-line"]);

/**
 * The dates of a document, in order of their places.
 * @param published ISO day that relative dates count from; without it they are left out
 * @returns each expression with its value as EDTF
 */
export function readDates(
  document: Document,
  words: DateWords,
  published: string | undefined,
): readonly FoundDate[] {
  const day = published === undefined ? undefined : parseDay(published);
  const context: Context = { source: document.source, words, ...(day !== undefined && { published: day }) };
  const mentions = document.sentences
    .filter(({ paragraph }) => !NOT_READ.has(paragraph.kind))
    .flatMap((sentence) => findDates(document.source, sentence, words))
    .filter((mention) => isDate(mention, context))
    .map((mention) => withSurroundings(mention, context));
  return resolveAll(mentions.toSorted(byPosition), context);
}

/** In order, since *the day before* counts from what has been told. */
function resolveAll(mentions: readonly Mention[], { source, words, published }: Context): FoundDate[] {
  const found: FoundDate[] = [];
  let told: Told = {};
  for (const mention of mentions) {
    const resolved = resolve(mention, published, anchorOf(mention, told));
    if (resolved === undefined) continue;
    found.push(foundDate(mention, resolved, source));
    told = after(told, mention, resolved, published, words.tense);
  }
  return found;
}

function foundDate(mention: Mention, resolved: Resolved, source: string): FoundDate {
  const { start, end, sentence, bound } = mention;
  const text = spanOf(source, start, end);
  const expression = { text, value: edtf(resolved), why: { value: reasonOf(mention, resolved, source) } };
  return { expression, sentence, ...(bound && { bound }) };
}

function reasonOf(mention: Mention, { how }: Resolved, source: string): Reason {
  const { start, end } = mention.cue ?? mention;
  const name = `dates/${mention.finder.name}`;
  const evidence = spanOf(source, start, end);
  return how === "stated"
    ? { basis: "stated", rule: name, evidence: spanOf(source, mention.start, mention.end) }
    : { basis: "inferred", rule: `${name}-${how}`, evidence };
}

function edtf({ from, to, decade }: Resolved): string {
  if (decade !== undefined) return `${decade}X`;
  const ends = to === undefined ? (monthsOfHalf(from) ?? [from]) : [from, to];
  return ends.map(format).join("/");
}
