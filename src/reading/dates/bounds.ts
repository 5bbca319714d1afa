import { alternatives, type Alternatives } from "../../text/alternatives.js";
import type { BoundWords, DateWords } from "../../language/dates.js";
import type { Context, Mention } from "./mention.js";
import { isAttribute, tenseAt } from "./tense.js";

const compiled = new WeakMap<DateWords, Alternatives>();

function boundsOf(words: DateWords): Alternatives {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  // Matched backwards from the date, so that nothing is searched for.
  const sources = words.bounds.map(({ pattern }) => `(?<=${pattern.replaceAll(" ", "\\s")}\\s?)`);
  const bounds = alternatives(sources, "i");
  compiled.set(words, bounds);
  return bounds;
}

function boundBefore({ start }: Mention, { source, words }: Context): BoundWords | undefined {
  const index = boundsOf(words)(source, start);
  return index === undefined ? undefined : words.bounds[index];
}

/** Adds what the words around a date say of it: a bound, and whether it is past or to come. */
export function withSurroundings(mention: Mention, context: Context): Mention {
  const bound = boundBefore(mention, context);
  const bounded = { ...mention, ...(bound && !hasEnd(mention) && { bound: bound.bound }) };
  if (!isIncomplete(mention)) return bounded;
  if (bound?.always === true) return { ...bounded, direction: bound.direction };
  if (isAttribute(mention) && mention.parts.weekday === undefined) return bounded;
  const tense = tenseAt(mention, context.words.tense);
  return { ...bounded, ...(bound && { direction: bound.direction }), ...tense };
}

/** *from 3 to 5 May* is no bound but both ends. */
const hasEnd = ({ parts: { endDay, endPart, endYear, endWeekday } }: Mention): boolean =>
  [endDay, endPart, endYear, endWeekday].some((end) => end !== undefined);

/** Without a year and without a word that says which one: the tense is asked. */
const isIncomplete = ({ parts }: Mention): boolean =>
  (parts.part !== undefined || parts.weekday !== undefined || parts.day !== undefined) &&
  [parts.monthShift, parts.year, parts.endYear, parts.shift, parts.yearShift, parts.weekShift].every(
    (part) => part === undefined,
  );
