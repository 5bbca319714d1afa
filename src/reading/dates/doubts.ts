import type { DateDoubt, DateWords } from "../../language/dates.js";
import type { Token } from "../../text/token.js";
import type { Context, Mention } from "./mention.js";
import { isPossible } from "./parts.js";

/** Whether a mention is a date; each asks for one thing that it may be instead. */
type Filter = (mention: Mention, context: Context) => boolean;

const LONGEST_SPAN_OF_YEARS = 100;

const before = ({ sentence, first }: Mention): Token | undefined => sentence.tokens[first - 1];
const behind = ({ sentence, after }: Mention): Token | undefined => sentence.tokens[after];
const isCapitalised = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");
const formOf = (token: Token | undefined): string => token?.form ?? "";

/** *every May* has no place on the calendar. */
const isNoFrequency: Filter = (mention, { words }) => !words.frequencies.has(formOf(before(mention)));

/** `In May`, `the October session`, but neither `May I`, nor `April Santos`. */
const isMonth: Filter = (mention, { source, words }) => {
  const form = formOf(before(mention));
  const text = source.slice(mention.start, mention.end);
  if (words.beforeMonth.has(form) || /[\s-]/.test(text)) return true;
  if (words.ambiguousMonths.has(text.toLowerCase())) return false;
  return !isCapitalised(before(mention)) && !isCapitalised(behind(mention));
};

/** `in 2033`, `the 2024 conference`, but neither `Resolution 1701`, nor `2000 tractors`. */
const isYear: Filter = (mention, { source, words }) => {
  const form = formOf(before(mention));
  if (words.numberedNames.has(form) || words.namesAfterYear.has(formOf(behind(mention)))) return false;
  if (isMeasure(mention, source, words)) return false;
  const { year = 0, endYear } = mention.parts;
  if (endYear !== undefined) return year < endYear && endYear - year <= LONGEST_SPAN_OF_YEARS;
  const isCounted = isPlural(behind(mention));
  if (words.beforeYear.has(form)) return !isCounted || year % 100 !== 0;
  return !isCounted && year >= 1900 && year <= 2100;
};

const isMeasure = (mention: Mention, source: string, words: DateWords): boolean =>
  words.measures.has(formOf(behind(mention))) ||
  /^[-–]\p{L}/u.test(source.slice(mention.end, mention.end + 2));

const isPlural = (token: Token | undefined): boolean =>
  token?.pos === "NOUN" && token.form !== token.lemma && !isCapitalised(token);

/** `met today`, but not `in today’s world`. */
const isNow: Filter = (mention, { words }) => {
  const [next, noun] = mention.sentence.tokens.slice(mention.after);
  const isOwner = next?.pos === "PART";
  return !words.presentDay.has(formOf(before(mention))) && !(isOwner && words.presentDay.has(formOf(noun)));
};

const DOUBTS: Readonly<Record<DateDoubt, Filter>> = { month: isMonth, year: isYear, now: isNow };

const isBeyondDoubt: Filter = (mention, context) => {
  const { doubt } = mention.finder;
  return doubt === undefined || DOUBTS[doubt](mention, context);
};

const FILTERS: readonly Filter[] = [isPossible, isNoFrequency, isBeyondDoubt];

/** Whether a mention passes every filter. */
export const isDate: Filter = (mention, context) => FILTERS.every((filter) => filter(mention, context));
