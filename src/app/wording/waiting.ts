/** From so many on it is not told how many wait for a decision: they are not counted further. */
const MANY = 10_000;

/** How many wait for a decision: *12*, *10,000 and more*. */
export const waitingInWords = (count: number): string => (count >= MANY ? "10,000 and more" : String(count));
