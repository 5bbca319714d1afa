import { isAbbreviation } from "../../language/en/abbreviations.js";
import { formOf } from "../../text/fold.js";
import type { Range } from "../../text/span.js";

const BLANK_LINE = /\n[^\S\n]*\n/g;
/** A stop with its closing marks, before what begins a sentence. */
const STOP = /[.!?…]["”»’')\]]*(?=\s+["“«‘'([]*[\p{Lu}\p{N}])/gu;
const BEFORE_WORD = /[\s"“«‘'([]/;
const INITIAL = /^\p{Lu}\.$/u;
/** Longer sentences are cut around the place. */
const LONGEST = 600;
/** Longer than any abbreviation. */
const LONGEST_WORD = 20;

/**
 * The sentence around a place in a text, without white space at its ends. It is made out by marks and abbreviations
 * alone, which takes no time and no language model; where reading cuts differently, nothing but the excerpt differs.
 */
export function sentenceAround(text: string, { start, end }: Range): Range {
  const paragraph = between(text, BLANK_LINE, { start: 0, end: text.length }, { start, end });
  const sentence = between(text, STOP, paragraph, { start, end });
  return trimmed(text, {
    start: Math.max(sentence.start, start - LONGEST),
    end: Math.min(sentence.end, Math.max(end, start + LONGEST)),
  });
}

/** The part of `whole` around a place that the matches of a pattern cut out. */
function between(text: string, pattern: RegExp, whole: Range, { start, end }: Range): Range {
  const part = { start: whole.start, end: whole.end };
  const inside = text.slice(whole.start, whole.end);
  for (const { 0: found, index } of inside.matchAll(pattern)) {
    const cut = whole.start + index + found.length;
    if (found.startsWith(".") && isWord(text.slice(part.start, cut))) continue;
    if (cut <= start) part.start = cut;
    else if (cut >= end) {
      part.end = cut;
      break;
    }
  }
  return part;
}

/** Whether the stop at the end belongs to a word: `H.E.`, `J.` */
function isWord(before: string): boolean {
  let start = before.length;
  while (start > 0 && before.length - start < LONGEST_WORD && !BEFORE_WORD.test(before.charAt(start - 1)))
    start--;
  const word = before.slice(start);
  return INITIAL.test(word) || isAbbreviation(formOf(word));
}

function trimmed(text: string, { start, end }: Range): Range {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: from + inside.trim().length };
}
