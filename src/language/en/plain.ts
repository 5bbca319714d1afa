import { foldUnit } from "../../text/fold.js";

/** What the tokeniser must not see as it stands. */
const TO_REPLACE = /[^ -~“”‘–—…€£¥₹₽₩°§]/g;

/** Stands for what is not seen, and joins letters: the tokeniser takes it for part of a word and has no other use for it. */
export const WORD_JOINER = "\u2060";

/** Kinds of characters, by the one that stands for them. The first that fits is taken. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/[\s\p{Cc}]/u, " "],
  [/[«„「『‹〈《]/u, "“"],
  [/[»」』›〉》]/u, "”"],
  [/[\p{Mn}\p{Me}\p{Cf}]/u, WORD_JOINER],
  [/\p{Lu}/u, "X"],
  // Half of a surrogate pair is a letter too: so a pair is never taken apart.
  [/[\p{L}\p{M}\p{Cs}\p{Co}\p{Cn}]/u, "x"],
  [/\p{N}/u, "1"],
  [/[。．]/u, "."],
  [/[，、]/u, ","],
  [/！/u, "!"],
  [/？/u, "?"],
  [/\p{Ps}/u, "("],
  [/\p{Pe}/u, ")"],
  [/\p{Pd}/u, "-"],
  [/./u, "*"],
];

const known = new Map<string, string>();

/**
 * The text in the few characters that the tokeniser was made for, unit for unit, so that offsets hold.
 * wink-nlp breaks words at letters it does not know (Chi-ș-in-ă-u), and its tables overflow on scripts that
 * have no upper and lower case; what a foreign letter is, is of no use to it.
 */
export const plain = (text: string): string => text.replace(TO_REPLACE, plainUnit);

function plainUnit(unit: string): string {
  let found = known.get(unit);
  if (found === undefined) {
    const folded = foldUnit(unit);
    const isPlain = folded !== unit && folded.search(TO_REPLACE) < 0;
    found = isPlain ? folded : (KINDS.find(([kind]) => kind.test(folded))?.[1] ?? " ");
    known.set(unit, found);
  }
  return found;
}
