import { gzipSync } from "node:zlib";
import { buffer } from "node:stream/consumers";
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { parquetWriteBuffer } from "hyparquet-writer";
import { WARCRecord, WARCSerializer } from "warcio";
import yazl from "yazl";
import { page } from "./page.js";
import { pdfOf } from "./pdf.js";
import { ADDRESS, PARAGRAPHS, PUBLISHED, PUBLISHER, TEXT, TITLE } from "./readout.js";

const bytes = (text: string): Uint8Array => Buffer.from(text);

const MARKDOWN = `---
title: "${TITLE}"
date: ${PUBLISHED}
publisher: ${PUBLISHER}
---

# ${TITLE}

${PARAGRAPHS.join("\n\n").replace("Trygve Haukås", "**Trygve Haukås**").replace("Takoradi", "[Takoradi](https://example.org)")}
`;

const ROW = { title: TITLE, date: PUBLISHED, source: PUBLISHER, url: ADDRESS, text: PARAGRAPHS.join("\n\n") };

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const CSV = `${Object.keys(ROW).join(",")}\r\n${Object.values(ROW).map(quoted).join(",")}\r\n`;

/** As mail programs send it: lines of 72 characters, 8 bits. */
const MAIL = [
  `From: "${PUBLISHER}" <press@example.org>`,
  "To: newsroom@example.com",
  `Subject: =?utf-8?B?${Buffer.from(TITLE).toString("base64")}?=`,
  "Date: Wed, 04 May 2033 23:30:00 +0200",
  "Message-ID: <1@example.org>",
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: 8bit",
  "",
  ...PARAGRAPHS.flatMap((paragraph) => [...wrapped(paragraph, 72), ""]),
].join("\r\n");

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const WEB_ARCHIVE = [
  "From: <Saved by Blink>",
  `Snapshot-Content-Location: ${ADDRESS}`,
  "Subject: saved",
  "Date: Thu, 5 May 2033 08:00:00 -0000",
  "MIME-Version: 1.0",
  'Content-Type: multipart/related; type="text/html"; boundary="----parts----"',
  "",
  "------parts----",
  "Content-Type: text/html",
  "Content-Transfer-Encoding: base64",
  `Content-Location: ${ADDRESS}`,
  "",
  Buffer.from(page()).toString("base64").replace(/.{76}/g, "$&\r\n"),
  "------parts----",
  "Content-Type: text/css",
  "Content-Transfer-Encoding: 8bit",
  "",
  "p { margin: 0 }",
  "------parts------",
  "",
].join("\r\n");

const word = (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          { reference: "points", levels: [{ level: 0, format: "decimal", text: "%1.", alignment: "start" }] },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: TITLE, heading: HeadingLevel.TITLE }),
            ...PARAGRAPHS.map((text) =>
              /^\d\. /.test(text)
                ? new Paragraph({ text: text.slice(3), numbering: { reference: "points", level: 0 } })
                : new Paragraph({ text }),
            ),
          ],
        },
      ],
    }),
  );

async function warc(): Promise<Uint8Array> {
  const http = { "Content-Type": "text/html; charset=utf-8" };
  const record = WARCRecord.create(
    {
      url: ADDRESS,
      date: "2033-05-05T08:00:00Z",
      type: "response",
      httpHeaders: http,
      statusline: "HTTP/1.1 200 OK",
    },
    [bytes(page())],
  );
  return WARCSerializer.serialize(record, { gzip: true });
}

export function zipOf(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

const parquet = (): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: Object.entries(ROW).map(([name, value]) => ({ name, data: [value], type: "STRING" })),
    }),
  );

/** The readout in all forms, by the name of a file of each. */
export const forms = async (): Promise<Readonly<Record<string, Uint8Array>>> => ({
  "readout.txt": bytes(`\ufeff${TEXT.replaceAll("\n", "\r\n")}`),
  "readout.md": bytes(MARKDOWN),
  "readout.html": bytes(page()),
  "readout.pdf": await pdfOf({ title: TITLE, paragraphs: PARAGRAPHS, columns: 1 }),
  "readout.docx": await word(),
  "readout.eml": bytes(MAIL),
  "readout.mhtml": bytes(WEB_ARCHIVE),
  "readout.jsonl": bytes(`${JSON.stringify(ROW)}\n`),
  "readout.csv": bytes(CSV),
  "readout.parquet": parquet(),
  "readout.warc.gz": await warc(),
  "readout.zip": await zipOf({ "press/readout.html": bytes(page()), "press/.hidden": bytes("?") }),
  "readout.txt.gz": gzipSync(TEXT),
});
