/** The key of the relation of two parties: their ids in alphabetical order. */
export const relationKeyOf = (a: string, b: string): string => (a < b ? `${a}-${b}` : `${b}-${a}`);
