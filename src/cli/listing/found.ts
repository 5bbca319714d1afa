import type { Found, FoundHit, SearchResult } from "../../app/search/search.js";
import { dateInWords } from "../../app/wording/date.js";
import { csv } from "../csv.js";
import type { Form } from "../form.js";
import { layPassage } from "../readout/layout.js";
import { painters } from "../readout/style.js";
import { harmless } from "../readout/text.js";
import { isColoured, widthOf } from "../terminal.js";
import { shortId } from "../wording.js";

/** What was found, with a final line end. */
export function present(result: SearchResult, form: Form): string {
  if (form === "json") return `${JSON.stringify(result, undefined, 2)}\n`;
  return form === "csv" ? asRows(result) : asText(result);
}

const HEADINGS = ["document", "name", "published", "publisher", "start", "end", "text", "sentence", "page"];

const asRows = ({ found }: SearchResult): string =>
  csv(
    HEADINGS,
    found.flatMap(({ document, name, published, publisher, hits }) =>
      hits.map(({ span, sentence, page }) => [
        document,
        name,
        published,
        publisher,
        span.start,
        span.end,
        span.text,
        sentence.text,
        page,
      ]),
    ),
  );

const INDENT = 2;

function asText({ found, more }: SearchResult): string {
  if (found.length === 0) return "Nothing is found.\n";
  const blocks = found.map((readout) => [...headOf(readout), ...readout.hits.flatMap(linesOf)].join("\n"));
  const end = more ? ["There are more: --limit shows them, a further word narrows the search."] : [];
  return `${[...blocks, ...end].join("\n\n")}\n`;
}

function headOf({ document, name, published, publisher }: Found): string[] {
  const when = published === undefined ? "date not known" : dateInWords(published);
  const parts = [name, when, ...(publisher === undefined ? [] : [publisher]), shortId(document)];
  return layPassage({ text: parts.join(" · "), paint: style().title }, 0, widthOf(process.stdout));
}

/** The sentence, with what was found in it made to stand out where it stands on one line. */
function linesOf({ span, sentence, page }: FoundHit): string[] {
  const found = harmless(span.text);
  let isShown = false;
  return layPassage(
    { text: sentence.text + (page === undefined ? "" : ` (page ${page})`) },
    INDENT,
    widthOf(process.stdout),
  ).map((line) => {
    const at = isShown ? -1 : line.indexOf(found);
    if (at < 0) return line;
    isShown = true;
    return line.slice(0, at) + style().held(found) + line.slice(at + found.length);
  });
}

const style = (): ReturnType<typeof painters> => painters(isColoured(process.stdout));
