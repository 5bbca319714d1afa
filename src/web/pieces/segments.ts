/** A place of a text where something was found; several may overlap. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that the same marks cover, the innermost (the shortest) last. */
export interface Segment<M extends Mark> extends Mark {
  readonly marks: readonly M[];
}

/** A stretch of text between two empty lines, with what follows it, and its segments. */
export interface Paragraph<M extends Mark> extends Mark {
  readonly segments: readonly Segment<M>[];
}

/**
 * A text cut into paragraphs, and these where a mark begins or ends: nothing left out, nothing twice.
 * @param marks of any order; they may cross, nest, and run over paragraphs
 */
export function paragraphsOf<M extends Mark>(text: string, marks: readonly M[]): Paragraph<M>[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: M[] = [];
  return stretchesOf(text).map(({ start, end }) => {
    const before = next;
    while ((sorted[next]?.start ?? Infinity) < end) next++;
    const touching = [...open, ...sorted.slice(before, next)];
    open = touching.filter((mark) => mark.end > end);
    return { start, end, segments: segmentsOf({ start, end }, touching) };
  });
}

function segmentsOf<M extends Mark>({ start, end }: Mark, marks: readonly M[]): Segment<M>[] {
  const inside = marks.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end);
  const edges = [...new Set([start, ...inside, end])].toSorted((a, b) => a - b);
  const innermostLast = marks.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return edges.slice(1).map((to, at) => {
    const from = edges[at] ?? start;
    const covering = innermostLast.filter((mark) => mark.start <= from && mark.end >= to);
    return { start: from, end: to, marks: covering };
  });
}

/** Stretches that end after an empty line, or with the text. */
function stretchesOf(text: string): Mark[] {
  const ends = [...text.matchAll(/\n[^\S\n]*\n\s*|$/g)]
    .map((gap) => gap.index + gap[0].length)
    .filter((end) => end > 0);
  return [...new Set(ends)].map((end, at, all) => ({ start: all[at - 1] ?? 0, end }));
}
