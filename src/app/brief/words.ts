import { dateInWords } from "../wording/date.js";
import type { Brief, BriefSentence, Footnote, More } from "./brief.js";
import { DOUBTFUL } from "./wording.js";

// What all forms of a brief say around its sentences.

/** *Uruguay – Vietnam*: the party that is briefed comes first. */
export const headingOf = ({ ours, theirs }: Brief): string => `Brief for ${ours.name} on ${theirs.name}`;

export function subheadingOf({ day, readouts }: Brief): string {
  const made = readouts === 1 ? "1 readout" : `${readouts} readouts`;
  return `For ${dateInWords(day)}, from ${made} about the two. Each sentence rests on the words that its notes quote.`;
}

/** What was looked for in vain, in one sentence; none where everything was found. */
export function notFoundInWords({ notFound, readouts, asOf }: Brief): string[] {
  if (notFound.length === 0) return [];
  const among = readouts === 1 ? "1 readout" : `${readouts} readouts`;
  return [`Nothing found as of ${dateInWords(asOf)} in ${among} under: ${notFound.join("; ")}.`];
}

export const withDoubt = ({ text, doubtful }: BriefSentence): string =>
  doubtful ? `${text} ${DOUBTFUL}` : text;

export const moreInWords = ({ count }: More): string => `and ${count} more`;

/** *Office of the Government of Viet Nam, 22 February 2034*; its name where nobody is known to have published it. */
export function sourceInWords({ readout: { publisher, published, name } }: Footnote): string {
  const day = published === undefined ? undefined : dateInWords(published);
  return [publisher, day, name].filter((part) => part !== undefined).join(", ");
}
