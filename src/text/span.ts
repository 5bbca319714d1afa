declare const checked: unique symbol;

/**
 * An exact place in a text: `source.slice(start, end) === text`.
 * Offsets are UTF-16 code units, `end` exclusive. Only `spanOf` can make one,
 * so a span that does not stand in its source cannot be built.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly [checked]: true;
}

/** Anything with offsets into the source: a token, a sentence, a mention. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The span of `source` from `start` to `end`.
 * @throws RangeError when the offsets are not a non-empty range inside the source.
 */
export function spanOf(source: string, start: number, end: number): Span {
  if (!(start >= 0 && start < end && end <= source.length)) {
    throw new RangeError(`no span ${start}–${end} in a text of ${source.length} characters`);
  }
  // The one cast of its kind: the brand has no value, it only records that the check above was made.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { start, end, text: source.slice(start, end) } as Span;
}

export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Order of reading: earlier first, of two that start together the longer first. */
export const byPosition = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;
