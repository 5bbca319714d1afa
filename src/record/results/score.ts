/** A score from 0 to 1 as a whole number, which is compared alike everywhere. */
export const millionths = (score: number): number => Math.round(score * 1e6);
