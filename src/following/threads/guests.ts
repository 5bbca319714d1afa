/** Whether two guests may be one person: the words of the shorter name are all in the longer, *Han* in *Han Seo-jin*. */
export function isSameGuest(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const words = new Set(wordsOfGuest(long));
  return wordsOfGuest(short).every((word) => words.has(word));
}

/** The words of a name by which threads about a guest are found. */
export const wordsOfGuest = (guest: string): string[] => guest.split(" ");
