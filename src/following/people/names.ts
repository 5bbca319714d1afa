import { holdersBySpelling } from "../../knowledge/office-holders.js";
import { skeletonKey, spellingKey } from "../../knowledge/spelling.js";
import type { JoinReason } from "../gather.js";

/** A name as it is compared. */
export interface ComparedName {
  /** Without case, accents, hyphens. */
  readonly spelling: string;
  readonly words: readonly ComparedWord[];
}

interface ComparedWord {
  readonly word: string;
  /** What every transliteration leaves of it; the word itself where that is next to nothing. */
  readonly skeleton: string;
}

/** What a name is compared by. */
export function comparedName(name: string): ComparedName {
  const words = name.split(/\s+/).flatMap((part) => {
    const word = spellingKey(part).replaceAll(" ", "");
    const skeleton = skeletonKey(part).replaceAll(" ", "");
    return word === "" ? [] : [{ word, skeleton: skeleton.length < 2 ? word : skeleton }];
  });
  return { spelling: words.map(({ word }) => word).join(" "), words };
}

/** How much of a word is the other, by the way in which it is. */
const WORD = { same: 1, transliterated: 0.9, initial: 0.75 };
/** A name with further words: a patronymic, a middle name. */
const SHORTER = 0.93;
/** One word alone may be anybody's of the family. */
const ALONE = 0.55;
const KNOWN = 0.95;
const SAME = 0.98;

/**
 * How far two names may be one person's, whatever the order of their words: *Jinping Xi*, *Volodymyr Zelenskyy* and
 * *Vladimir Zelensky*, *U. Ankhbayar*, *Ilham Heydarovich Aliyev*, *Solvang*.
 * @returns undefined where a word of the shorter is none of the longer: other first names are other persons
 */
export function nameLikeness(a: ComparedName, b: ComparedName): JoinReason | undefined {
  if (a.spelling === b.spelling) return a.words.length > 1 ? reason("same", SAME) : reason("one-word", ALONE);
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const weight = wordsIn(short, long);
  if (weight === undefined) return isKnownAsBoth(a, b) ? reason("known-spelling", KNOWN) : undefined;
  if (short.words.length === 1) return reason("one-word", ALONE * weight);
  return short.words.length < long.words.length
    ? reason("shorter", SHORTER * weight)
    : reason("spelling", SAME * weight);
}

const reason = (rule: string, weight: number): JoinReason => ({ rule: `people/${rule}`, weight });

/** How well the words of a name are found in another, each once, on average. */
function wordsIn(short: ComparedName, long: ComparedName): number | undefined {
  const left = [...long.words];
  let sum = 0;
  for (const word of short.words) {
    const weights = left.map((other) => wordLikeness(word, other));
    const best = Math.max(0, ...weights);
    if (best === 0) return undefined;
    left.splice(weights.indexOf(best), 1);
    sum += best;
  }
  return short.words.length === 0 ? undefined : sum / short.words.length;
}

function wordLikeness(a: ComparedWord, b: ComparedWord): number {
  if (a.word === b.word) return WORD.same;
  if (a.word.length === 1 || b.word.length === 1)
    return a.word.charAt(0) === b.word.charAt(0) ? WORD.initial : 0;
  return a.skeleton === b.skeleton && a.skeleton !== a.word ? WORD.transliterated : 0;
}

/** Whether a holder of office is known under both names. */
function isKnownAsBoth(a: ComparedName, b: ComparedName): boolean {
  const holders = new Set(holdersBySpelling(a.spelling).map(({ name }) => name));
  return holders.size > 0 && holdersBySpelling(b.spelling).some(({ name }) => holders.has(name));
}
