import type { ReadoutName } from "../readouts/readout.js";

/** Two pages to be read before two parties meet. Every sentence opens the words that it rests on. */
export interface Brief {
  /** The party that is briefed, and the other one. */
  readonly ours: BriefParty;
  readonly theirs: BriefParty;
  /** ISO day for which it is made: what was published later is left out, and the calendar is read by it. */
  readonly day: string;
  /** ISO day up to which readouts were looked for: `day`, or today where that is still to come. */
  readonly asOf: string;
  /** ISO day from which on what was kept is told; missing where no meeting is known. */
  readonly since?: string;
  /** How many readouts about the two it is made from. */
  readonly readouts: number;
  /** Those of which something was found, in the order in which they are to be read. */
  readonly sections: readonly BriefSection[];
  /** What was looked for and not found, in the words of a heading. */
  readonly notFound: readonly string[];
  /** Numbered from 1 in the order in which sentences refer to them. */
  readonly footnotes: readonly Footnote[];
}

export interface BriefParty {
  readonly id: string;
  readonly name: string;
}

export const SECTION_IDS = [
  "meetings",
  "people",
  "open-ours",
  "open-theirs",
  "open-both",
  "asked",
  "invitations",
  "kept",
  "topics",
  "told-by-them",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export interface BriefSection {
  readonly id: SectionId;
  readonly title: string;
  /** What matters most comes first. */
  readonly items: readonly BriefItem[];
  readonly more?: More;
}

/** One matter: sentences that belong together. */
export interface BriefItem {
  /** What it is about, where the section is a list of topics. */
  readonly label?: string;
  readonly sentences: readonly BriefSentence[];
}

export interface BriefSentence {
  readonly text: string;
  /** The numbers of its footnotes, at least one. */
  readonly notes: readonly number[];
  /** Says since when something is overdue. */
  readonly overdue?: true;
  /** Whether the record itself marks what it rests on as doubtful. */
  readonly doubtful?: true;
}

/** What there was no room for, and how to see it. */
export interface More {
  readonly count: number;
  readonly command: string;
  /** Path of a page of the client. */
  readonly path: string;
}

/** The words of a readout that sentences rest on: `text.slice(start, end) === words`, UTF-16 offsets. */
export interface Footnote {
  readonly number: number;
  readonly readout: ReadoutName;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Path of the page of the readout, at these words. */
  readonly path: string;
  /** Address of the page that it was read on, at these words, where there is one. */
  readonly live?: string;
}
