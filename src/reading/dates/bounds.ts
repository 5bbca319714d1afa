import type { BoundWords, DateWords } from "../../language/dates.js";
import type { Context, Mention } from "./mention.js";
import { isAttribute, namesThing, tenseAt } from "./tense.js";

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
    // Matched backwards from the date, so that nothing is searched for.
    pattern: new RegExp(`(?<=${bound.pattern.replaceAll(" ", "\\s")}\\s?)`, "iy"),
  }));
  compiled.set(words, bounds);
  return bounds;
}

function boundBefore({ start }: Mention, { source, words }: Context): BoundWords | undefined {
  for (const bound of boundsOf(words)) {
    bound.pattern.lastIndex = start;
    if (bound.pattern.test(source)) return bound.words;
  }
  return undefined;
}

/** Adds what the words around a date say of it: a bound, and whether it is past or to come. */
export function withSurroundings(mention: Mention, context: Context): Mention {
  const bound = boundBefore(mention, context);
  const bounded = { ...mention, ...(bound && !hasEnd(mention) && { bound: bound.bound }) };
  if (!isIncomplete(mention)) return bounded;
  if (bound?.always === true) return { ...bounded, direction: bound.direction };
  if (isAttribute(mention) && mention.parts.weekday === undefined) return bounded;
  const tense = tenseAt(mention, context.words.tense);
  // *will respect the truce of 2 May*: what one does to a thing that has a day may come after it.
  if (bound === undefined && tense?.direction === "coming" && namesThing(mention, context.words.tense))
    return { ...bounded, ...tense, direction: "scheduled" };
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
