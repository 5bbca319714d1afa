import type { Line } from "./lines.js";

/** So many lines at the top and at the bottom of a page may be the same on all. */
const AT_AN_END = 2;
const PAGE_NUMBER = /^(?:[-–—|\s]*(?:page|p\.|seite)?\s?\d{1,4}(?:\s?(?:of|\/|von)\s?\d{1,4})?[-–—|\s]*)$/i;
/** On so many of the pages at least what runs over all of them stands. */
const ON_PAGES = 0.5;

/** The pages without what runs over all of them: heads, feet, page numbers. */
export function withoutRunning(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(endsOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRunning = (line: Line): boolean =>
    PAGE_NUMBER.test(line.text.trim()) ||
    (pages.length > 1 && (counts.get(keyOf(line)) ?? 0) > Math.max(1, pages.length * ON_PAGES));
  return pages.map((page) => {
    const ends = new Set(endsOf(page));
    return page.filter((line) => !ends.has(line) || !isRunning(line));
  });
}

const endsOf = (page: readonly Line[]): readonly Line[] => [
  ...page.slice(0, AT_AN_END),
  ...page.slice(Math.max(AT_AN_END, page.length - AT_AN_END)),
];

/** The number of the page is the one thing that differs. */
const keyOf = ({ text }: Line): string => text.replace(/\d+/g, "#").trim();
