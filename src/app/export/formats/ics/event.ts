import type { IcsEvent } from "ts-ics";
import { intervalOf } from "../../../../following/interval.js";
import type { Span } from "../../../../text/span.js";
import { oneLine } from "../../../wording/one-line.js";
import { shorten } from "../../../wording/shorten.js";
import { pageAt } from "../../../wording/text-fragment.js";
import type { Cited } from "../../cited.js";

const DAY = 86_400_000;

/** Whole days as a calendar has them: the end is the day after. */
interface Days {
  readonly start: IcsEvent["start"];
  readonly end: NonNullable<IcsEvent["end"]>;
}

/** The days of an EDTF date; undefined where it is none, or open at an end. */
export function daysOf(edtf: string): Days | undefined {
  const interval = intervalOf(edtf);
  return (
    interval && {
      start: { date: new Date(interval.first * DAY), type: "DATE" },
      end: { date: new Date((interval.last + 1) * DAY), type: "DATE" },
    }
  );
}

/** Something said of what the event is about. */
interface Said {
  readonly document: string;
  readonly evidence: Span;
}

interface Told {
  /** In order of time. */
  readonly said: readonly Said[];
  readonly documents: ReadonlyMap<string, Cited>;
  /** ISO times of what else has changed it. */
  readonly decided?: readonly string[];
}

/**
 * What tells a calendar that an event is a later state of one that it has: how often the record was added to, and when
 * it last was.
 */
export function stateOf({
  said,
  documents,
  decided = [],
}: Told): Pick<IcsEvent, "sequence" | "stamp" | "lastModified"> {
  const added = said.flatMap(({ document }) => documents.get(document)?.added ?? []);
  const last = new Date([...added, ...decided].toSorted().at(-1) ?? 0);
  return { sequence: said.length - 1 + decided.length, stamp: { date: last }, lastModified: { date: last } };
}

/** So much of what was said is quoted. */
const LONGEST = 400;

/** The first and the last words on it, with readout and page. */
export function quoted({ said, documents }: Told): Pick<IcsEvent, "description" | "url"> {
  const ends = said.length > 1 ? [said[0], said.at(-1)] : said;
  const last = said.at(-1);
  const url = last && pageOf(last, documents);
  return {
    description: ends.flatMap((one) => (one ? quotation(one, documents) : [])).join("\n"),
    ...(url !== undefined && { url }),
  };
}

function quotation(one: Said, documents: Told["documents"]): string[] {
  const { name = one.document, published } = documents.get(one.document) ?? {};
  const from = [published, oneLine(name)].filter((part) => part !== undefined).join(" · ");
  const page = pageOf(one, documents);
  return [
    `${from}: “${shorten(oneLine(one.evidence.text), LONGEST)}”`,
    ...(page === undefined ? [] : [page]),
  ];
}

function pageOf({ document, evidence }: Said, documents: Told["documents"]): string | undefined {
  const cited = documents.get(document);
  return cited && pageAt(cited.url, cited.text, evidence);
}
