import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const DOCUMENT = "word/document.xml";
const LINKS = "word/_rels/document.xml.rels";
const CORE = "docProps/core.xml";

/** What the library makes up for links: 21 letters, digits, dashes and underscores. */
const LINK = /\brId[\w-]{21}(?=")/g;
const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^<>]*\bw:id=")(\d+)/g;
const DATE = /(<dcterms:(?:created|modified)\b[^<>]*>)[^<]*/g;

/**
 * A Word document as it always is for the same content: links and bookmarks are numbered in their order, and the dates of
 * its making are those of a day.
 * @param day ISO day
 */
export function repeatable(docx: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(docx);
  const links = numbering();
  const bookmarks = numbering();
  const rewritten = {
    ...rewrite(files, DOCUMENT, (text) =>
      text
        .replaceAll(LINK, (id) => `rIdLink${links(id)}`)
        .replaceAll(BOOKMARK, (_, before: string, id: string) => before + bookmarks(id)),
    ),
    ...rewrite(files, LINKS, (text) => text.replaceAll(LINK, (id) => `rIdLink${links(id)}`)),
    ...rewrite(files, CORE, (text) => text.replaceAll(DATE, `$1${day}T00:00:00Z`)),
  };
  // A zip holds the time of a clock on the wall, wherever that hangs.
  return zipSync({ ...files, ...rewritten }, { mtime: `${day} 12:00:00` });
}

function rewrite(
  files: Readonly<Record<string, Uint8Array>>,
  name: string,
  change: (text: string) => string,
): Record<string, Uint8Array> {
  const bytes = files[name];
  return bytes === undefined ? {} : { [name]: strToU8(change(strFromU8(bytes))) };
}

/** Counts keys from 1 in the order in which they first come. */
function numbering(): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return number;
  };
}
