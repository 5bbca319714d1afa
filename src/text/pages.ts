/**
 * The page on which a place in a text stands, counted from 1.
 * @param starts where each page begins, ascending; a page without text begins where the next does
 */
export const pageAt = (starts: readonly number[], offset: number): number =>
  Math.max(1, starts.findLastIndex((start) => start <= offset) + 1);
