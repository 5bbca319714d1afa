import type { DraftItem, DraftSection } from "./draft.js";

// The sheet of `style.ts`, in lines of its text: 1530 pt of height on two pages, a line taking 11.6 pt.

/** A line holds so many characters; a line of the small print so many, of which two stand side by side. */
const LINE = 120;
const SMALL_LINE = 74;
const SMALL = 0.36;
/** A heading with the space around it; what keeps an item from the next. */
const HEADING = 2.2;
const AFTER_ITEM = 0.2;
/** All that is below the head of the first page, with some lines to spare. */
const ROOM = 123;

/**
 * The sections as far as two pages hold them. Each keeps its first items; where there are too many, the section that
 * is the longest for its weight gives up its last until all fits.
 * @returns for each section, in order, how many of its items are told
 */
export function fitted(sections: readonly DraftSection[]): number[] {
  const counts = sections.map(({ items, most }) => Math.min(items.length, most));
  const costs = sections.map(({ items }) => items.map(linesOf));
  const shown = (at: number): readonly DraftItem[] => (sections[at]?.items ?? []).slice(0, counts[at]);
  const costAt = (at: number): number =>
    counts[at] === 0 ? 0 : HEADING + sum((costs[at] ?? []).slice(0, counts[at]));
  // What has one item only keeps it as long as others have more.
  const excessAt = (at: number): number =>
    (counts[at] ?? 0) <= 1 ? 0 : costAt(at) / (sections[at]?.weight ?? 1);
  const total = (): number =>
    sum(counts.map((_, at) => costAt(at))) + HEADING + notesOf(counts.flatMap((_, at) => shown(at)));
  while (total() > ROOM) {
    const longest = counts.reduce((best, _, at) => (excessAt(at) > excessAt(best) ? at : best), 0);
    if ((counts[longest] ?? 0) <= 1) break;
    counts[longest] = (counts[longest] ?? 0) - 1;
  }
  return counts;
}

function linesOf({ label = "", sentences }: DraftItem): number {
  const length = label.length + sum(sentences.map(({ text }) => text.length + 3));
  return Math.ceil(length / LINE) + AFTER_ITEM;
}

/** The lines of the footnotes, of which there is one for each place. */
function notesOf(items: readonly DraftItem[]): number {
  const places = items.flatMap(({ sentences }) => sentences.flatMap(({ at }) => at));
  const lengths = new Map(
    places.map(({ document, start, end }) => [`${document} ${start} ${end}`, end - start]),
  );
  const lines = [...lengths.values()].map((length) =>
    Math.ceil((Math.min(length, LONGEST_NOTE) + NOTE_HEAD) / SMALL_LINE),
  );
  return SMALL * sum(lines);
}

/** Footnotes are cut to so many characters in print; what stands before their words takes as many. */
const LONGEST_NOTE = 240;
const NOTE_HEAD = 55;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
