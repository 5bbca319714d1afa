import { findParagraphs } from "../../text/paragraphs.js";
import type { Range } from "../reading.js";
import type { Find, Note } from "./finds.js";

/** A find with its place among all on the page. */
export interface PlacedFind extends Find {
  /** Counts all finds from 1. */
  readonly id: number;
  /** Counts encounters, statements and acts from 1; dates and people, which speak for themselves, have none. */
  readonly number?: number;
  /** Whether its item was not found further up. */
  readonly isFirst: boolean;
}

/** A paragraph with the white space after it, and the finds that touch it. */
export interface Row extends Range {
  readonly finds: readonly PlacedFind[];
}

/** The text cut into paragraphs, nothing left out, each with its finds in order of reading. */
export function rowsOf(source: string, finds: readonly Find[]): Row[] {
  const placed = placeAll(finds);
  let next = 0;
  let open: PlacedFind[] = [];
  return stretchesOf(source).map(({ start, end }) => {
    const before = next;
    while ((placed[next]?.start ?? Infinity) < end) next++;
    const touching = [...open, ...placed.slice(before, next)];
    open = touching.filter((find) => find.end > end);
    return { start, end, finds: touching };
  });
}

function placeAll(finds: readonly Find[]): PlacedFind[] {
  const seen = new Set<Note>();
  let count = 0;
  return finds.map((find, index) => {
    const isFirst = !seen.has(find.note);
    seen.add(find.note);
    const isNumbered = find.kind !== "date" && find.kind !== "person";
    return { ...find, id: index + 1, isFirst, ...(isNumbered && { number: ++count }) };
  });
}

/** Paragraphs begin where the one before ends; the first begins with the text. */
function stretchesOf(source: string): Range[] {
  const starts = findParagraphs(source).map(({ start }) => start);
  const edges = [0, ...starts.slice(1), source.length];
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
}
