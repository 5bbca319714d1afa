import { positionsIn } from "../position.js";
import type { Reading } from "../reading.js";
import { dateInWords } from "../wording/date.js";
import { escape } from "./escape.js";
import { FIND_KINDS, findsOf, type Find, type FindKind } from "./finds.js";
import { marked, type Mark } from "./marks.js";
import { notesOf } from "./notes.js";
import { rowsOf, type PlacedFind, type Row } from "./rows.js";
import { STYLE } from "./style.js";

const KIND_NAMES: Readonly<Record<FindKind, string>> = {
  encounter: "Encounters",
  statement: "Statements",
  act: "Undertakings",
  date: "Dates",
  person: "People",
};

export interface PageOptions {
  /** What the page is of: the file's name. */
  readonly title: string;
  /** Whether each note can be unfolded to say why its values are there. */
  readonly explain: boolean;
}

/**
 * A reading as one self-contained HTML page without scripts: the text with every find marked by kind,
 * a margin that names it, and a switch for each kind. The `text` elements hold the source, all of it.
 */
export function page(reading: Reading, source: string, { title, explain }: PageOptions): string {
  const finds = findsOf(reading, positionsIn(source), explain);
  const rows = rowsOf(source, finds).map((row) => rowOf(source, row));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${FIND_KINDS.map(switchOf).join("\n")}
<header>
<h1>${escape(title)}</h1>
${prefaceOf(reading)}
<nav aria-label="What is marked">${FIND_KINDS.map((kind) => labelOf(kind, finds)).join("")}</nav>
</header>
<main>
${rows.join("\n")}
</main>
</body>
</html>
`;
}

const switchOf = (kind: FindKind): string =>
  `<input type="checkbox" class="switch" id="show-${kind}" aria-label="Mark ${KIND_NAMES[kind].toLowerCase()}" checked>`;

function labelOf(kind: FindKind, finds: readonly Find[]): string {
  // An item that stands at several places is one item.
  const count = new Set(finds.filter((find) => find.kind === kind).map(({ note }) => note)).size;
  return `<label for="show-${kind}" class="${kind}"><span>${KIND_NAMES[kind]}</span> ${count}</label>`;
}

function prefaceOf({ published, publisher, notes }: Reading): string {
  const when =
    published === undefined ? "Date of publication not known" : `Published ${dateInWords(published)}`;
  const lines = [publisher === undefined ? when : `${when} by ${publisher}`, ...notes];
  return lines.map((line) => `<p>${escape(line)}</p>`).join("\n");
}

function rowOf(source: string, row: Row): string {
  const marks = row.finds.map(markOf);
  const notes = notesOf(source, row);
  const margin = notes === "" ? "" : `<ul class="margin">\n${notes}</ul>`;
  return `<section><div class="text" dir="auto">${marked(source, row, marks)}</div>${margin}</section>`;
}

function markOf({ kind, start, end, id, number, note }: PlacedFind): Mark {
  const hover = escape([note.title, ...note.details].filter((part) => part !== "").join(" · "));
  const shown = number === undefined ? "" : ` data-n="${number}"`;
  return {
    start,
    end,
    open: `<mark class="${kind}" id="f${id}"${shown} title="${hover}">`,
    again: `<mark class="${kind}" title="${hover}">`,
  };
}
