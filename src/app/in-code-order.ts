/** Orders texts by their code units: the same on every machine. */
export const inCodeOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
