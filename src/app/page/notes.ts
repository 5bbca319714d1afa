import { grouped } from "../grouped.js";
import { escape } from "./escape.js";
import type { PlacedFind, Row } from "./rows.js";

/**
 * The margin of a row as HTML: a note for each encounter, statement and act that begins there, and one for
 * each date and person, however often it is named there, with the words that name it.
 */
export function notesOf(source: string, { start, finds }: Row): string {
  const beginning = finds.filter((find) => find.start >= start);
  const groups = grouped(beginning, ({ kind, note, number }) => String(number ?? `${kind} ${note.title}`));
  const notes = [...groups.values()].toSorted((one, other) => rank(one) - rank(other));
  return notes.map((group) => noteOf(source, group)).join("");
}

/** Dates and people stand last; the rest keeps the order of the text. */
const rank = ([first]: readonly PlacedFind[]): number =>
  first?.kind === "person" ? 2 : first?.kind === "date" ? 1 : 0;

function noteOf(source: string, group: readonly PlacedFind[]): string {
  const [find] = group;
  if (find === undefined) return "";
  const { id, kind, note, number } = find;
  const heading = `${number === undefined ? "" : `<i>${number}</i> `}<b>${escape(note.title)}</b>`;
  const details = detailsOf(source, group, find).map((detail) => `<span>${escape(detail)}</span>`);
  const reasons = find.isFirst ? reasonsOf(note.reasons) : "";
  return `<li class="note ${kind}"><a href="#f${id}">${heading}</a>${details.join("")}${reasons}</li>\n`;
}

/** A person is introduced once and afterwards only named. */
function detailsOf(
  source: string,
  group: readonly PlacedFind[],
  { kind, note, isFirst }: PlacedFind,
): string[] {
  const words = kind === "date" || kind === "person" ? wordsOf(source, group, note.title) : "";
  const details = kind === "person" && !isFirst ? [] : note.details;
  return [...details, words].filter((detail) => detail !== "");
}

/** The words that name a date or person in other ways than the note's title does. */
function wordsOf(source: string, group: readonly PlacedFind[], title: string): string {
  const words = new Set(group.map(({ start, end }) => source.slice(start, end).replace(/\s+/g, " ")));
  return [...words]
    .filter((word) => !word.includes(title))
    .map((word) => `“${word}”`)
    .join(", ");
}

function reasonsOf(reasons: readonly string[]): string {
  if (reasons.length === 0) return "";
  const items = reasons.map((reason) => `<li>${escape(reason)}</li>`).join("");
  return `<details><summary>Why</summary><ul>${items}</ul></details>`;
}
