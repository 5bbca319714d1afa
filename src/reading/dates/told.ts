import type { TenseWords } from "../../language/dates.js";
import type { Sentence } from "../../text/document.js";
import { firstDay, lastDay, type DayNumber } from "./calendar.js";
import type { Mention } from "./mention.js";
import type { Resolved } from "./resolve.js";
import { isAttribute } from "./tense.js";

/** How far before a date a word is looked for that makes its clause subordinate; bounds the cost. */
const LONGEST_CLAUSE = 48;

/** The days that the story so far has named. `day` is the one being told of. */
export interface Told {
  readonly day?: DayNumber;
  /** The last day named in this sentence, to come or not. */
  readonly inSentence?: DayNumber;
  /** The last date of any kind, for *the same year*. */
  readonly latest?: DayNumber;
  readonly sentence?: Sentence;
}

/** What a mention counts from when it counts from what is told. */
export function anchorOf({ unit, sentence }: Mention, told: Told): DayNumber | undefined {
  if (unit === "month" || unit === "year") return told.latest ?? told.day;
  return (sentence === told.sentence ? told.inSentence : undefined) ?? told.day;
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
  const inSentence = named ?? (sentence === told.sentence ? told.inSentence : undefined);
  const isTold = named !== undefined && named <= (published ?? named) && isMain(mention, tense);
  const day = isTold ? named : told.day;
  return {
    latest: firstDay(from),
    sentence,
    ...(day !== undefined && { day }),
    ...(inSentence !== undefined && { inSentence }),
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
