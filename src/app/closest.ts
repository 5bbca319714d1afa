import { distance } from "fastest-levenshtein";
import { formOf } from "../text/fold.js";

/** With more mistakes than this it is another word. */
const LETTERS_PER_MISTAKE = 2.5;
const MOST = 3;

/** Of the names those that somebody who wrote `given` may have meant, the closest first. */
export function closest(given: string, names: Iterable<string>): string[] {
  const sought = formOf(given);
  const allowed = Math.max(1, Math.floor(sought.length / LETTERS_PER_MISTAKE));
  const found: { name: string; mistakes: number }[] = [];
  for (const name of new Set(names)) {
    const form = formOf(name);
    const mistakes = form.startsWith(sought) ? 0 : distance(sought, form);
    if (mistakes <= allowed) found.push({ name, mistakes });
  }
  return found
    .toSorted((a, b) => a.mistakes - b.mistakes || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** `did you mean A, B or C?`, else what is said instead. */
export function askWhether(names: readonly string[], otherwise: string): string {
  if (names.length === 0) return otherwise;
  const last = names.at(-1);
  return `did you mean ${names.length === 1 ? last : `${names.slice(0, -1).join(", ")} or ${last}`}?`;
}
