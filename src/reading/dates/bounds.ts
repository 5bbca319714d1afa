import type { BoundWords, DateWords } from "../../language/dates.js";
import type { Context, Mention } from "./mention.js";
import { isAttribute, tenseAt } from "./tense.js";

/** The longest bound, in characters: *not later than the end of the first half of the*. */
const REACH = 64;

interface Bound {
  readonly words: BoundWords;
  readonly pattern: RegExp;
}

const compiled = new WeakMap<DateWords, readonly Bound[]>();

function boundsOf(words: DateWords): readonly Bound[] {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const bounds = words.bounds.map((bound) => ({
    words: bound,
    pattern: new RegExp(`${bound.pattern.replaceAll(" ", "\\s")}\\s?$`, "i"),
  }));
  compiled.set(words, bounds);
  return bounds;
}

const boundBefore = ({ start, sentence }: Mention, { source, words }: Context): BoundWords | undefined => {
  const before = source.slice(Math.max(sentence.start, start - REACH), start);
  return boundsOf(words).find(({ pattern }) => pattern.test(before))?.words;
};

/** Adds what the words around a date say of it: a bound, and whether it is past or to come. */
export function withSurroundings(mention: Mention, context: Context): Mention {
  const bound = boundBefore(mention, context);
  const bounded = { ...mention, ...(bound && { bound: bound.bound }) };
  if (!isIncomplete(mention)) return bounded;
  if (bound?.always === true) return { ...bounded, direction: bound.direction };
  const tense = isAttribute(mention) && mention.parts.weekday === undefined ? undefined : tenseAt(mention, context.words.tense);
  if (tense !== undefined) return { ...bounded, ...tense };
  return { ...bounded, ...(bound && { direction: bound.direction }) };
}

/** Without a year and without a word that says which one: the tense is asked. */
const isIncomplete = ({ parts }: Mention): boolean =>
  (parts.part !== undefined || parts.weekday !== undefined) &&
  [parts.year, parts.endYear, parts.shift, parts.yearShift, parts.weekShift].every((part) => part === undefined);
