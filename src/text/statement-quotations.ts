import type { Conventions } from "./conventions.js";
import { formOf } from "./fold.js";
import { findQuotations, type Quotation } from "./quotation.js";
import type { Range } from "./span.js";

/** Fewer words than this are scare quotes, unless they stand as a sentence of their own. */
const FEWEST_WORDS = 3;

/** How far around a quotation its tag is looked for, in characters. */
const REACH = 80;

/** The most words between a quotation and the verb that tags it: `the Prime Minister of Portugal said`. */
const WORDS_TO_TAG = 7;

/** The most that stands between the parts of a broken quotation, in characters. */
const LONGEST_TAG = 200;

const LOWER = /^[([….\s]*\p{Ll}/u;
const WORD_AHEAD = /^[\p{L}\p{N}]/u;
const ENDS_CLAUSE = /[.,!?…;:—–-]$/;
const ENDS_SENTENCE = /[.!?…]$/;
const SENTENCE_WITHIN = /[.!?…]["”»’)\]]*\s/;
const SENTENCE_BEFORE = /[.!?…]["”»’)\]]*$/;
const GOES_ON = /[,:—–-]$/;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** A quotation and what stands around it in its paragraph, without the spaces between. */
interface Setting {
  readonly content: string;
  readonly words: readonly string[];
  readonly before: string;
  readonly after: string;
  /** Whether a verb of saying stands right before it. */
  readonly tagBefore: boolean;
  /** Whether one follows soon. */
  readonly tagAfter: boolean;
}

/**
 * The quotations of a paragraph that are statements. Titles (the “Green Corridor”), scare quotes and
 * fragments woven into a clause (called it “a new chapter”) stay part of the narrative.
 * @param goesOn whether the next paragraph opens its quotation anew
 */
export function statementsIn(
  source: string,
  paragraph: Range,
  conventions: Conventions,
  goesOn = false,
): Quotation[] {
  const statements: Quotation[] = [];
  for (const quotation of findQuotations(source, paragraph, goesOn)) {
    const setting = settingOf(source, paragraph, quotation, conventions);
    const continues = isBroken(source, statements.at(-1), quotation, conventions);
    if (continues ? isWhole(setting) : isStatement(setting, conventions)) statements.push(quotation);
  }
  return statements;
}

function settingOf(
  source: string,
  paragraph: Range,
  quotation: Quotation,
  conventions: Conventions,
): Setting {
  const { start, end } = quotation.outer;
  const content = source.slice(quotation.start, quotation.end).trim();
  const before = source.slice(Math.max(paragraph.start, start - REACH), start).trimEnd();
  const after = source.slice(end, Math.min(paragraph.end, end + REACH)).trimStart();
  const clause = after.split(SENTENCE_WITHIN, 1)[0] ?? "";
  return {
    content,
    words: content.match(WORDS) ?? [],
    before,
    after,
    tagBefore: hasTag(wordsOf(before).slice(-1), conventions),
    tagAfter: hasTag(wordsOf(clause).slice(0, WORDS_TO_TAG), conventions),
  };
}

const wordsOf = (text: string): readonly string[] => text.match(WORDS) ?? [];

const hasTag = (words: readonly string[], { quotationTags }: Conventions): boolean =>
  words.some((word) => quotationTags.has(formOf(word).replace(/\.$/, "")));

/** “We agree,” she said, “and we will sign.”: the second part, whatever it begins with. */
function isBroken(
  source: string,
  previous: Quotation | undefined,
  { outer }: Quotation,
  conventions: Conventions,
): boolean {
  if (previous === undefined || outer.start - previous.outer.end > LONGEST_TAG) return false;
  const between = source.slice(previous.outer.end, outer.start).trim();
  return GOES_ON.test(between) && !SENTENCE_WITHIN.test(between) && hasTag(wordsOf(between), conventions);
}

/** More than a word in scare quotes. */
const isWhole = ({ words, content }: Setting): boolean =>
  words.length >= FEWEST_WORDS || (words.length > 0 && ENDS_CLAUSE.test(content));

function isStatement(setting: Setting, conventions: Conventions): boolean {
  const { before, tagAfter } = setting;
  if (before === "" || SENTENCE_BEFORE.test(before)) return opensAsStatement(setting);
  if (!isWhole(setting) || (isTitle(setting) && !tagAfter)) return false;
  return isIntroduced(setting) || isSentenceWithin(setting, conventions);
}

/** At the beginning of a sentence: “We agree,” she said; but not “Green Corridor” trains will run. */
function opensAsStatement(setting: Setting): boolean {
  const { content, words, after, tagAfter } = setting;
  const ends = ENDS_CLAUSE.test(content);
  if (isTitle(setting) && !ends && WORD_AHEAD.test(after)) return false;
  if (tagAfter || after === "") return words.length > 0;
  return isWhole(setting) && !isTitle(setting) && (ends || !LOWER.test(after));
}

/** Behind a colon or a verb of saying; a few words in lower case are a fragment even there. */
function isIntroduced({ before, content, words, tagBefore }: Setting): boolean {
  const isClause = !LOWER.test(content) || words.length > FEWEST_WORDS;
  return before.endsWith(":") ? isClause || ENDS_CLAUSE.test(content) : tagBefore && isClause;
}

/** In mid-sentence with nothing that introduces it: His answer was “We will see.” */
function isSentenceWithin(setting: Setting, { namingWords }: Conventions): boolean {
  const { before, content, tagAfter } = setting;
  const last = wordsOf(before).at(-1);
  const isNamed = last !== undefined && before.endsWith(last) && namingWords.has(formOf(last));
  if (LOWER.test(content) || isTitle(setting) || isNamed) return false;
  return ENDS_SENTENCE.test(content) || (ENDS_CLAUSE.test(content) && tagAfter);
}

/** Words all capitalised but for short ones, and no stop: the name of a thing. */
const isTitle = ({ words, content }: Setting): boolean =>
  !ENDS_SENTENCE.test(content) &&
  words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4 || /^\d/.test(word));
