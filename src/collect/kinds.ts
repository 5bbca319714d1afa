import { textColumnOf } from "./columns.js";
import type { Columns } from "./collected.js";
import { Problem } from "../problem.js";

/** What Entente takes readouts out of, and its media type. */
export const MEDIA_TYPES = {
  text: "text/plain",
  markdown: "text/markdown",
  html: "text/html",
  pdf: "application/pdf",
  word: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  mail: "message/rfc822",
  webArchive: "multipart/related",
  jsonLines: "application/jsonl",
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
  warc: "application/warc",
  zip: "application/zip",
  gzip: "application/gzip",
} as const;

export type Kind = keyof typeof MEDIA_TYPES;

const hex = (bytes: string): string => Buffer.from(bytes, "latin1").toString("hex");

/** What files begin with, in hexadecimal. */
const SIGNATURES: readonly (readonly [signature: string, kind: Kind])[] = [
  [hex("PK\u0003\u0004"), "zip"],
  [hex("PK\u0005\u0006"), "zip"],
  ["1f8b", "gzip"],
  [hex("PAR1"), "parquet"],
  [hex("WARC/1."), "warc"],
];

/** What is recognised only so that one can say what to do with it. */
const FOREIGN: readonly (readonly [signature: string, what: string, remedy: string])[] = [
  ["d0cf11e0a1b11ae1", "is a file of an old Word, Excel or Outlook", "save it as .docx, or as a PDF"],
  [hex("{\\rtf"), "is RTF", "save it as .docx, or as plain text"],
  [hex("%!PS"), "is PostScript", "convert it with ps2pdf"],
  ["89504e47", "is a picture (PNG)", "recognise its text first, as ocrmypdf does"],
  ["ffd8ff", "is a picture (JPEG)", "recognise its text first, as ocrmypdf does"],
  ["47494638", "is a picture (GIF)", "recognise its text first, as ocrmypdf does"],
  ["49492a00", "is a picture (TIFF)", "recognise its text first, as ocrmypdf does"],
  [hex("7z\u00bc\u00af"), "is a 7z archive", "unpack it, or pack it as .zip"],
  [hex("Rar!"), "is a RAR archive", "unpack it, or pack it as .zip"],
  ["fd377a585a00", "is compressed with xz", "unpack it with unxz"],
  ["28b52ffd", "is compressed with zstd", "unpack it with unzstd"],
  [hex("BZh"), "is compressed with bzip2", "unpack it with bunzip2"],
];

/** A PDF may have bytes of something else before its mark: readers look for it in so many. */
const PDF_MARK_WITHIN = 1024;

const HTML = /^<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|h[1-6]|section|table)[\s>/]/i;
const FEED = /^<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]/i;
const JSON_FEED = /"https?:\/\/jsonfeed\.org\/version\//;
const OTHER_XML = /^<\?xml[\s]/i;
const JSON_OBJECT = /^\{\s*"/;
const JSON_LIST = /^\[\s*[[{"]/;
const FRONT_MATTER = /^---\n(?:[\w-]{1,40}:[^\n]*\n)+---\n/;
const MARKDOWN_NAME = /\.(?:md|markdown)(?:\.gz)?$/i;

/** Lines of a letter's header; one of the first kind, or two of the second, are no accident. */
const MAIL_HEADER =
  /^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|DKIM-Signature|X-Mailer|Snapshot-Content-Location): /im;
const MAIL_LINE = /^(?:From|To|Subject|Date|Cc|Content-Type): /gim;
const BEGINS_AS_MAIL = /^(?:From [^\n]{1,200}\n)?[A-Za-z][A-Za-z0-9-]{1,60}: /;
const WEB_ARCHIVE = /^(?:Snapshot-Content-Location|Content-Type:\s*multipart\/related)/im;

/**
 * What something is, by its first bytes. Its name is asked only where these cannot tell: Markdown without
 * front matter is plain text to look at.
 * @throws Problem when it is something that no readout can be taken out of; it says what
 */
export function kindOf(head: Uint8Array, name: string, columns: Columns): Kind {
  const start = Buffer.from(head.subarray(0, 16)).toString("hex");
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  if (Buffer.from(head.subarray(0, PDF_MARK_WITHIN)).includes("%PDF-")) return "pdf";
  const foreign = FOREIGN.find(([signature]) => start.startsWith(signature));
  if (foreign !== undefined) throw new Problem(foreign[1], foreign[2]);
  return kindOfText(textOfHead(head), name, columns);
}

function kindOfText(text: string, name: string, columns: Columns): Kind {
  if (HTML.test(afterProlog(text))) return "html";
  if (isFeedText(text)) throw new Problem("is a feed or sitemap", "follow its address: entente watch add");
  if (OTHER_XML.test(text)) return xmlKind(text);
  if (JSON_OBJECT.test(text)) return "jsonLines";
  if (JSON_LIST.test(text))
    throw new Problem("is one JSON array", "write one object on each line (JSON Lines)");
  const header = text.slice(0, blankLineIn(text));
  if (isMailHeader(header)) return WEB_ARCHIVE.test(header) ? "webArchive" : "mail";
  if (textColumnOf(text.slice(0, lineEndIn(text)), columns) !== undefined) return "csv";
  return FRONT_MATTER.test(text) || MARKDOWN_NAME.test(name) ? "markdown" : "text";
}

/** Whether something leads to pages rather than being one: a feed of any kind, or a sitemap. */
export const isFeed = (head: Uint8Array): boolean => isFeedText(textOfHead(head));

const isFeedText = (text: string): boolean =>
  FEED.test(afterProlog(text)) || (JSON_OBJECT.test(text) && JSON_FEED.test(text));

/** What stands behind the declarations and comments that markup may begin with. */
function afterProlog(text: string): string {
  let at = 0;
  for (;;) {
    const ending = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : undefined;
    if (ending === undefined) return text.slice(at);
    const end = text.indexOf(ending, at);
    if (end < 0) return "";
    at = end + ending.length;
    while (/\s/.test(text.charAt(at))) at++;
  }
}

function xmlKind(text: string): Kind {
  if (/<html[\s>]/i.test(text)) return "html";
  throw new Problem("is XML of a kind that is not known", "save its text as plain text");
}

const isMailHeader = (header: string): boolean =>
  BEGINS_AS_MAIL.test(header) &&
  (MAIL_HEADER.test(header) || (header.match(MAIL_LINE)?.length ?? 0) > 2) &&
  /^From[: ]|^Content-Type:|^Received:/im.test(header);

const blankLineIn = (text: string): number => placeOf(text.indexOf("\n\n"), text);
const lineEndIn = (text: string): number => placeOf(text.indexOf("\n"), text);
const placeOf = (found: number, text: string): number => (found < 0 ? text.length : found);

/** The beginning as text, whatever stands there; UTF-16 is told by its mark. */
function textOfHead(head: Uint8Array): string {
  const encoding =
    head[0] === 0xff && head[1] === 0xfe
      ? "utf-16le"
      : head[0] === 0xfe && head[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(encoding).decode(head).replace(/\r\n?/g, "\n").trimStart();
}
