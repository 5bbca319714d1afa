import type { TenseWords } from "../../language/dates.js";
import type { Sentence } from "../../text/document.js";
import type { Quotation } from "../../text/quotation.js";
import { firstDay, lastDay, type DayNumber } from "./calendar.js";
import type { Mention } from "./mention.js";
import type { Resolved } from "./resolve.js";
import { isAttribute } from "./tense.js";

/** How far before a date a word is looked for that makes its clause subordinate; bounds the cost. */
const LONGEST_CLAUSE = 48;

/** The days that the story so far has named. `day` is the one being told of, in that paragraph. */
export interface Told {
  readonly day?: DayNumber;
  readonly paragraph?: number;
  /** The first day told of: that of the occasion, to which the story returns. */
  readonly main?: DayNumber;
  /** The last day named in this sentence or quotation, to come or not. */
  readonly here?: DayNumber;
  /** The last date of any kind, for *the same year*. */
  readonly latest?: DayNumber;
  readonly scope?: Sentence | Quotation;
}

/** A speaker counts from what he has named himself. */
const scopeOf = (sentence: Sentence): Sentence | Quotation => sentence.quotation ?? sentence;

/**
 * What a mention counts from when it counts from what is told. Two paragraphs on, that is the occasion again; in a
 * quotation it is what the speaker has named.
 */
export function anchorOf({ unit, sentence }: Mention, told: Told): DayNumber | undefined {
  if (unit === "month" || unit === "year") return told.latest ?? told.day;
  const here = scopeOf(sentence) === told.scope ? told.here : undefined;
  if (sentence.quotation !== undefined) return here;
  const isStale = sentence.paragraph.index - (told.paragraph ?? 0) > 1;
  return here ?? (isStale ? told.main : told.day);
}

/**
 * What is told after a mention; of a range its last day. A day to come, in a subordinate clause or in
 * a quotation is not what is being told of.
 */
export function after(
  told: Told,
  mention: Mention,
  { from, to = from }: Resolved,
  published: DayNumber | undefined,
  tense: TenseWords,
): Told {
  const { sentence } = mention;
  const named = to.day === undefined ? undefined : lastDay(to);
  const scope = scopeOf(sentence);
  const here = named ?? (scope === told.scope ? told.here : undefined);
  const isTold = named !== undefined && named <= (published ?? named) && isMain(mention, tense);
  const day = isTold ? named : told.day;
  const paragraph = isTold ? sentence.paragraph.index : told.paragraph;
  const main = told.main ?? day;
  return {
    latest: firstDay(from),
    scope,
    ...(day !== undefined && { day }),
    ...(main !== undefined && { main }),
    ...(paragraph !== undefined && { paragraph }),
    ...(here !== undefined && { here }),
  };
}

function isMain(mention: Mention, tense: TenseWords): boolean {
  const { sentence, first, finder } = mention;
  if (sentence.quotation !== undefined || isAttribute(mention)) return false;
  const isOpening = first <= 1;
  if (finder.from === "told") return isOpening;
  return (
    isOpening ||
    !sentence.tokens
      .slice(Math.max(0, first - LONGEST_CLAUSE), first)
      .some(({ form }) => tense.roles.get(form) === "clause")
  );
}
