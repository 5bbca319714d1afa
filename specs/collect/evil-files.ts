import { deflateSync, gzipSync } from "node:zlib";
import {
  attached,
  ascii,
  bombInEncoding,
  CATALOGUE,
  changed,
  FONT,
  form,
  LAUGHS,
  mailWith,
  nested,
  OUTSIDE,
  PAGE,
  PAGES,
  parquet,
  parts,
  pdf,
  record,
  stream,
  wordWith,
  zeros,
  zipInZip,
  zipSaying,
} from "./evil-bytes.js";
import { zipOf } from "./forms.js";
import { TEXT } from "./readout.js";

/** A file that means harm or is broken, and what must be said of it. */
export interface Evil {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What one of the refusals says. */
  readonly says: RegExp;
  /** It takes for ever: no need to wait for long. */
  readonly slow?: true;
}

/** Everything that a file may do to whoever opens it. `limits` of the test are a tenth of the usual. */
export const evilFiles: readonly Evil[] = [
  // Bombs
  { name: "bomb.gz", bytes: gzipSync(zeros(30)), says: /unpacks to more than 26 MB|larger than 6 MB/ },
  {
    name: "bomb-of-bombs.gz",
    bytes: gzipSync(gzipSync(zeros(30))),
    says: /unpacks to more than 26 MB|larger than 6 MB/,
  },
  {
    name: "bomb.zip",
    bytes: await zipOf({ "a.txt": zeros(30) }),
    says: /unpacks to more than 26 MB|larger than 6 MB/,
  },
  {
    name: "many-small-bombs.zip",
    bytes: await zipOf(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.txt`, zeros(3)]))),
    says: /unpacks to more than 26 MB|larger than 6 MB/,
  },
  {
    name: "overlapping.zip",
    bytes: zipSaying({ content: zeros(4), copies: 200 }),
    says: /unpacks to more than 26 MB|larger than 6 MB/,
  },
  {
    name: "bomb.docx",
    bytes: await wordWith(zeros(30)),
    says: /unpacks to more than 26 MB|larger than 6 MB/,
  },
  {
    name: "bomb.eml",
    bytes: attached(gzipSync(zeros(30)), "a.gz"),
    says: /unpacks to more than 26 MB|larger than 6 MB/,
  },
  {
    name: "bomb.warc.gz",
    bytes: gzipSync(
      Buffer.concat([
        record(30 * 1024 * 1024, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
        zeros(30),
      ]),
    ),
    says: /unpacks to more than 26 MB|larger than/,
  },
  {
    name: "page-bomb.pdf",
    slow: true,
    bytes: pdf(
      CATALOGUE,
      PAGES,
      PAGE,
      stream(deflateSync(Buffer.from("BT /F 1 Tf (a) Tj ET ".repeat(1_000_000)))),
      FONT,
    ),
    says: /takes longer than|needs more than|damaged|without text/,
  },
  {
    name: "filters.pdf",
    slow: true,
    bytes: pdf(
      CATALOGUE,
      PAGES,
      PAGE,
      stream(deflateSync(deflateSync(zeros(200))), "[/FlateDecode/FlateDecode]"),
      FONT,
    ),
    says: /takes longer than|needs more than|without text/,
  },
  { name: "bomb.parquet", bytes: parquet().subarray(0, 60), says: /damaged Parquet/ },
  { name: "laughs.docx", bytes: await wordWith(LAUGHS), says: /damaged|no text/ },
  {
    name: "long-line.jsonl",
    bytes: Buffer.concat([Buffer.from('{"text":"'), zeros(8)]),
    says: /line longer than 6 MB/,
  },
  {
    name: "long-cell.csv",
    bytes: Buffer.concat([Buffer.from('title,text\na,"'), zeros(8)]),
    says: /damaged table/,
  },
  { name: "large.txt", bytes: Buffer.concat([Buffer.from("Readout. "), zeros(8)]), says: /larger than 6 MB/ },
  {
    name: "large.html",
    bytes: Buffer.concat([Buffer.from("<html><p>Readout. "), zeros(8)]),
    says: /larger than 6 MB/,
  },
  { name: "many.zip", bytes: zipSaying({ copies: 2000 }), says: /holds 2000 files, more than 1000/ },
  {
    name: "wide.html",
    slow: true,
    bytes: Buffer.from(`<html><body>${"<p>a<b>".repeat(400_000)}`),
    says: /takes longer than|needs more than|damaged/,
  },
  // Loops and depths
  { name: "deep.gz", bytes: nested(8), says: /packed in more than 4/ },
  { name: "deep.zip", bytes: await zipInZip(8), says: /packed in more than 4/ },
  {
    name: "deep.html",
    slow: true,
    bytes: Buffer.from(`<html><body>${"<div>".repeat(200_000)}`),
    says: /takes longer than|needs more than|damaged|no text/,
  },
  {
    name: "deep.eml",
    bytes: mailWith(parts(2000), 'multipart/mixed; boundary="b0"'),
    says: /damaged letter/,
  },
  {
    name: "deep-pages.pdf",
    bytes: pdf(CATALOGUE, "<</Type/Pages/Kids[2 0 R]/Count 1>>"),
    says: /damaged PDF|without text/,
  },
  {
    name: "loop-of-forms.pdf",
    bytes: pdf(
      CATALOGUE,
      PAGES,
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
      "<</Length 4>>\nstream\n/X Do\nendstream",
      "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream",
    ),
    says: /damaged PDF|without text|takes longer/,
  },
  {
    name: "million-pages.pdf",
    bytes: pdf(CATALOGUE, "<</Type/Pages/Kids[]/Count 1000000>>"),
    says: /has 1000000 pages|damaged PDF|without text/,
  },
  { name: "deep.jsonl", bytes: Buffer.from(`{"text":${"[".repeat(200_000)}`), says: /no JSON object/ },
  // Lies about type
  { name: "picture.txt", bytes: Buffer.from("89504e470d0a1a0a0000", "hex"), says: /picture \(PNG\)/ },
  { name: "photo.pdf", bytes: Buffer.from("ffd8ffe000104a46", "hex"), says: /picture \(JPEG\)/ },
  { name: "program.html", bytes: Buffer.from("7f454c460201010000", "hex"), says: /binary/ },
  { name: "old.docx", bytes: Buffer.from("d0cf11e0a1b11ae10000", "hex"), says: /old Word/ },
  { name: "rich.docx", bytes: ascii("{\\rtf1\\ansi Readout}"), says: /RTF/ },
  { name: "packed.zip", bytes: ascii("Rar!\u001a\u0007"), says: /RAR/ },
  {
    name: "sheet.docx",
    bytes: await zipOf({ "xl/workbook.xml": ascii("<workbook/>") }),
    says: /spreadsheet/,
  },
  { name: "feed.html", bytes: Buffer.from('<?xml version="1.0"?><rss version="2.0"></rss>'), says: /feed/ },
  { name: "list.jsonl", bytes: Buffer.from('[{"text":"a"}]'), says: /one JSON array/ },
  { name: "latin-1.txt", bytes: Buffer.from([0x6f, 0xe9, 0x6f]), says: /not UTF-8 at byte 2/ },
  { name: "nothing.txt", bytes: Buffer.alloc(0), says: /is empty/ },
  { name: "blank.html", bytes: Buffer.from("<html><body><script>1</script></body></html>"), says: /no text/ },
  { name: "zeros.bin", bytes: Buffer.alloc(4096), says: /binary/ },
  // Lies about length, and what was cut off
  { name: "cut.gz", bytes: gzipSync(TEXT).subarray(0, 100), says: /damaged gzip/ },
  { name: "not-gzip.gz", bytes: Buffer.from("1f8bffffffffffffffff", "hex"), says: /damaged gzip/ },
  { name: "wrong-sum.gz", bytes: changed(gzipSync(TEXT), -5, 0), says: /damaged gzip/ },
  { name: "cut.zip", bytes: form("readout.zip").subarray(0, 200), says: /damaged ZIP/ },
  { name: "says-less.zip", bytes: zipSaying({ size: 10 }), says: /too many bytes|cannot be read/ },
  { name: "says-more.zip", bytes: zipSaying({ size: 2 ** 31 }), says: /not enough bytes|cannot be read/ },
  { name: "says-other.zip", bytes: zipSaying({ method: 99 }), says: /unsupported compression/ },
  { name: "locked.zip", bytes: zipSaying({ flags: 1 }), says: /password/ },
  { name: "upwards.zip", bytes: zipSaying({ name: "../../etc/cron.d/a" }), says: /invalid relative path/ },
  { name: "root.zip", bytes: zipSaying({ name: "/etc/passwd" }), says: /absolute path/ },
  { name: "cut.docx", bytes: form("readout.docx").subarray(0, 3000), says: /damaged ZIP/ },
  { name: "no-xml.docx", bytes: await wordWith("<w:docu"), says: /damaged|no text/ },
  { name: "outside.docx", bytes: await wordWith(OUTSIDE), says: /damaged|no text/ },
  { name: "cut.pdf", bytes: form("readout.pdf").subarray(0, 400), says: /damaged PDF|without text/ },
  { name: "only-a-mark.pdf", bytes: ascii("%PDF-1.7"), says: /damaged PDF/ },
  {
    name: "locked.pdf",
    bytes: Buffer.from(
      pdf(
        CATALOGUE,
        PAGES,
        PAGE,
        "<</Length 0>>\nstream\n\nendstream",
        FONT,
        "<</Filter/Standard/V 2/R 3/Length 128/P -4/O(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)/U(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb)>>",
      )
        .toString("latin1")
        .replace("/Root 1 0 R", "/Root 1 0 R/Encrypt 6 0 R/ID[(a)(a)]"),
      "latin1",
    ),
    says: /password|damaged PDF/,
  },
  { name: "cut.parquet", bytes: parquet().subarray(0, -9), says: /damaged Parquet/ },
  { name: "long-footer.parquet", bytes: changed(parquet(), -5, 0x7f), says: /damaged Parquet/ },
  {
    name: "broken-page.parquet",
    bytes: changed(changed(parquet(), 5, 0xff), 8, 0xff),
    says: /damaged Parquet/,
  },
  {
    name: "says-more.warc",
    bytes: record(999_999, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
    says: /no text|damaged/,
  },
  { name: "no-page.warc", bytes: record(0, "").subarray(0), says: /holds no readout/ },
  { name: "bomb-in-encoding.warc", bytes: bombInEncoding(), says: /unpacks to more than 26 MB|larger than/ },
  { name: "no-boundary.eml", bytes: mailWith("", "multipart/mixed"), says: /no text/ },
  { name: "no-text.csv", bytes: Buffer.from("title,text\nA title,\n"), says: /nothing in a column text/ },
  { name: "unclosed.csv", bytes: Buffer.from('title,text\na,"Readout\n'), says: /damaged table/ },
];
