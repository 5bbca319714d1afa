import { dateInWords } from "../wording/date.js";
import type { Brief, BriefSentence, Footnote, More } from "./brief.js";
import { DOUBTFUL } from "./wording.js";

// What all forms of a brief say around its sentences.

/** The two, that which is briefed first. */
export const headingOf = ({ ours, theirs }: Brief): string => `${ours.name} and ${theirs.name}`;

export const kickerOf = ({ ours, day }: Brief): string => `Brief for ${ours.name}, ${dateInWords(day)}`;

export const subheadingOf = ({ readouts }: Brief): string =>
  `Made from ${counted(readouts)} about the two. Each sentence rests on the words that its notes quote.`;

const counted = (readouts: number): string => (readouts === 1 ? "1 readout" : `${readouts} readouts`);

/** What was looked for in vain, in one sentence; none where everything was found. */
export function notFoundInWords({ notFound, readouts, asOf }: Brief): string[] {
  if (notFound.length === 0) return [];
  return [`Nothing found as of ${dateInWords(asOf)} in ${counted(readouts)} under: ${notFound.join("; ")}.`];
}

export const withDoubt = ({ text, doubtful }: BriefSentence): string =>
  doubtful ? `${text} ${DOUBTFUL}` : text;

export const moreInWords = ({ count }: More): string => `and ${count} more`;

/**
 * *Office of the Government of Viet Nam, 22 February 2034*; the name of the readout as well where publisher and day are not
 * known, or are those of another one that is cited.
 */
export function sourceInWords({ readout }: Footnote, all: readonly Footnote[]): string {
  const { id, name, publisher, published } = readout;
  const isEnough =
    publisher !== undefined &&
    published !== undefined &&
    all.every(
      (note) =>
        note.readout.id === id ||
        note.readout.publisher !== publisher ||
        note.readout.published !== published,
    );
  const day = published === undefined ? undefined : dateInWords(published);
  return [publisher, day, isEnough ? undefined : name].filter((part) => part !== undefined).join(", ");
}

/** The heading of the footnotes. */
export const EVIDENCE = "Evidence";
/** A link to the page that a readout was read on. */
export const LIVE = "as published";
/** Footnotes for print are cut to so many characters. */
export const LONGEST_NOTE = 240;

/** Words on one line. */
export const oneLine = (words: string): string => words.replaceAll(/\s+/g, " ").trim();
