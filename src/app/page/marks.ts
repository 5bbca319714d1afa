import type { Range } from "../reading.js";
import { escape } from "./escape.js";

/** A range to be marked, with the tag that opens it; `again` opens it where it goes on after a break. */
export interface Mark extends Range {
  readonly open: string;
  readonly again: string;
}

const CLOSE = "</mark>";

/**
 * A stretch of text as HTML with its marks properly nested: where two cross, the one that began later
 * is broken at the end of the other and goes on after it.
 * @param marks ranges that touch `stretch`, in order of reading; what of them is outside is left out
 */
export function marked(source: string, stretch: Range, marks: readonly Mark[]): string {
  const html: string[] = [];
  let open: Mark[] = [];
  let at = stretch.start;
  let next = 0;
  for (const edge of edgesOf(stretch, marks)) {
    html.push(escape(source.slice(at, edge)));
    at = edge;
    open = closeAt(edge, open, html);
    for (let mark = marks[next]; mark !== undefined && mark.start <= edge; mark = marks[++next]) {
      html.push(mark.start < stretch.start ? mark.again : mark.open);
      open.push(mark);
    }
  }
  return html.join("") + CLOSE.repeat(open.length);
}

/** Where marks begin and end within the stretch, ascending, each once; its own two ends always. */
function edgesOf({ start, end }: Range, marks: readonly Mark[]): number[] {
  const inside = marks.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end);
  return [...new Set([start, ...inside, end])].toSorted((one, other) => one - other);
}

/** Closes the marks that end here, and opens again those that were opened within them and go on. */
function closeAt(edge: number, open: readonly Mark[], html: string[]): Mark[] {
  const outermost = open.findIndex(({ end }) => end <= edge);
  if (outermost < 0) return [...open];
  const inner = open.slice(outermost);
  const goingOn = inner.filter(({ end }) => end > edge);
  html.push(CLOSE.repeat(inner.length), ...goingOn.map(({ again }) => again));
  return [...open.slice(0, outermost), ...goingOn];
}
