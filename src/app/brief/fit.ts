import type { DraftItem, DraftSection } from "./draft.js";

/** A line of the printed page holds so many characters, and one of the small print of the footnotes, which is less high. */
const LINE = 105;
const SMALL_LINE = 75;
const SMALL = 0.4;
/** A heading with the space around it, in lines. */
const HEADING = 2.2;
/** What the two pages hold besides their head, in lines. */
const ROOM = 112;

/**
 * The sections as far as two pages hold them. Each keeps its first items; where there are too many, the longest section
 * gives up its last until all fits.
 * @returns for each section, in order, how many of its items are told
 */
export function fitted(sections: readonly DraftSection[]): number[] {
  const counts = sections.map(({ items, most }) => Math.min(items.length, most));
  const costs = sections.map(({ items }) => items.map(linesOf));
  const shown = (at: number): readonly DraftItem[] => (sections[at]?.items ?? []).slice(0, counts[at]);
  const costAt = (at: number): number =>
    counts[at] === 0 ? 0 : HEADING + sum((costs[at] ?? []).slice(0, counts[at]));
  const total = (): number =>
    sum(counts.map((_, at) => costAt(at))) + notesOf(counts.flatMap((_, at) => shown(at)));
  while (total() > ROOM) {
    const longest = counts.reduce((best, _, at) => (costAt(at) > costAt(best) ? at : best), 0);
    if ((counts[longest] ?? 0) <= 1) break;
    counts[longest] = (counts[longest] ?? 0) - 1;
  }
  return counts;
}

const linesOf = (item: DraftItem): number => Math.ceil(sum(item.map(({ text }) => text.length + 1)) / LINE);

/** The lines of the footnotes, of which there is one for each place. */
function notesOf(items: readonly DraftItem[]): number {
  const places = items.flat().flatMap(({ at }) => at);
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
const NOTE_HEAD = 60;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
