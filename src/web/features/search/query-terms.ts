/** Whether a search has a condition. */
export const hasTerm = (q: string, term: string): boolean => ` ${q} `.includes(` ${term} `);

/** A search with a condition more, or without it where it had it. */
export function withTerm(q: string, term: string): string {
  const changed = hasTerm(q, term) ? ` ${q} `.replace(` ${term} `, " ") : `${q} ${term}`;
  return changed.trim();
}
