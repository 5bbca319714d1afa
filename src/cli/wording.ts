/** A number with what it counts: `1 reading`, `1,200 readings`. */
export const counted = (count: number, one: string, several: string): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : several}`;

const DIGITS = 12;

/** Enough of an id to name a document by. */
export const shortId = (id: string): string => id.slice(0, DIGITS);
