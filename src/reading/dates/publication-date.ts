import type { DateWords } from "../../language/dates.js";
import type { Document, ParagraphKind } from "../../text/document.js";
import { spanOf, type Range } from "../../text/span.js";
import type { Reason } from "../reading.js";
import { formatDay, lastDay, parseDay, type DayNumber } from "./calendar.js";
import { complete } from "./complete.js";
import { findDates } from "./find.js";
import type { Mention } from "./mention.js";
import { isPossible } from "./parts.js";
import { resolveStated } from "./resolve.js";

/** The day that relative dates count from, and where it is said. */
export interface PublicationDate {
  /** ISO day. */
  readonly value: string;
  readonly reason: Reason;
}

interface Day {
  readonly day: DayNumber;
  readonly place: Range;
}

/** Where a readout says when it was published, the surest first. */
const SAID_IN: readonly ParagraphKind[] = ["date-line", "published-line", "dateline"];

/**
 * When a readout was published: as given, else as its date line, `Published:` line or dateline says;
 * else the first full date of the text is taken for it.
 * @param given ISO day (or time) that the reader of the text knows it by
 */
export function publicationDate(
  document: Document,
  words: DateWords,
  given?: string,
): PublicationDate | undefined {
  const day = given === undefined ? undefined : parseDay(given.slice(0, 10));
  if (day !== undefined) return { value: formatDay(day), reason: { basis: "stated", rule: "dates/given" } };
  for (const kind of SAID_IN) {
    const said = first(daysIn(document, words, kind));
    if (said !== undefined) return publication(document, said, "stated", kind);
  }
  return fromText(document, words);
}

/** The first full date of the text; a dateline without a year is completed from it. */
function fromText(document: Document, words: DateWords): PublicationDate | undefined {
  const full = first(daysIn(document, words));
  if (full === undefined) return undefined;
  const dateline = first(yearlessDatelines(document, words, full.day));
  return publication(document, dateline ?? full, "inferred", dateline ? "dateline-year" : "first-full-date");
}

const publication = (
  { source }: Document,
  { day, place }: Day,
  basis: Reason["basis"],
  rule: string,
): PublicationDate => ({
  value: formatDay(day),
  reason: { basis, rule: `dates/${rule}`, evidence: spanOf(source, place.start, place.end) },
});

const first = <T>(items: Iterable<T>): T | undefined => {
  for (const item of items) return item;
  return undefined;
};

function* mentionsIn(document: Document, words: DateWords, kind?: ParagraphKind): Generator<Mention> {
  for (const sentence of document.sentences) {
    if (kind !== undefined && sentence.paragraph.kind !== kind) continue;
    yield* findDates(document.source, sentence, words).filter(isPossible);
  }
}

/** Full days; of a range the last, since what has happened is reported. */
function* daysIn(document: Document, words: DateWords, kind?: ParagraphKind): Generator<Day> {
  for (const mention of mentionsIn(document, words, kind)) {
    const stated = resolveStated(mention);
    const last = stated?.to ?? stated?.from;
    if (last?.day !== undefined) yield { day: lastDay(last), place: mention };
  }
}

function* yearlessDatelines(document: Document, words: DateWords, near: DayNumber): Generator<Day> {
  for (const mention of mentionsIn(document, words, "dateline")) {
    const { part, day, year } = mention.parts;
    if (part === undefined || day === undefined || year !== undefined) continue;
    const completed = complete(part, day, undefined, near);
    if (completed !== undefined) yield { day: lastDay(completed.date), place: mention };
  }
}
