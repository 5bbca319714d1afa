import { deflateRawSync, gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { forms, zipOf } from "./forms.js";
import { TEXT } from "./readout.js";

const MEGABYTE = 1024 * 1024;
export const ascii = (text: string): Buffer => Buffer.from(text, "latin1");
const good = await forms();
export const form = (name: string): Buffer => Buffer.from(good[name] ?? new Uint8Array());

export const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * MEGABYTE, 0x20);

export function nested(depth: number): Uint8Array {
  let bytes: Uint8Array = Buffer.from(TEXT);
  for (let level = 0; level < depth; level++) bytes = gzipSync(bytes);
  return bytes;
}

export async function zipInZip(depth: number): Promise<Uint8Array> {
  let bytes: Uint8Array = Buffer.from(TEXT);
  for (let level = 0; level < depth; level++) {
    // oxlint-disable-next-line no-await-in-loop
    bytes = await zipOf({ [level === 0 ? "a.txt" : "a.zip"]: bytes });
  }
  return bytes;
}

/** A zip of one entry whose headers say what one likes. */
export function zipSaying({
  name = "a.txt",
  content = Buffer.from(TEXT),
  size = content.length,
  method = 8,
  flags = 0,
  copies = 1,
}: {
  readonly name?: string;
  readonly content?: Buffer;
  readonly size?: number;
  readonly method?: number;
  readonly flags?: number;
  readonly copies?: number;
}): Buffer {
  const packed = method === 8 ? deflateRawSync(content) : content;
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  const local = Buffer.concat([ascii("PK\u0003\u0004"), fields, Buffer.from(name), packed]);
  const central = Buffer.concat([
    ascii("PK\u0001\u0002"),
    Buffer.from([20, 0]),
    fields,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const directory = Buffer.concat(Array.from({ length: copies }, () => central));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(copies & 0xffff, 4);
  end.writeUInt16LE(copies & 0xffff, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, directory, ascii("PK\u0005\u0006"), end]);
}

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
export function pdf(...objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [ascii("%PDF-1.7\n")];
  const places: number[] = [];
  let at = 9;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([ascii(`${index + 1} 0 obj\n`), Buffer.from(object), ascii("\nendobj\n")]);
    places.push(at);
    parts.push(part);
    at += part.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  parts.push(
    ascii(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

export const CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";
export const FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
export const PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
export const PAGE =
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>";

export const stream = (content: Buffer, filters = "/FlateDecode"): Buffer =>
  Buffer.concat([
    ascii(`<</Length ${content.length}/Filter ${filters}>>\nstream\n`),
    content,
    ascii("\nendstream"),
  ]);

export const mailWith = (content: string, type: string): Buffer =>
  Buffer.from(
    `From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${content}`,
  );

export const parts = (depth: number): string =>
  Array.from(
    { length: depth },
    (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary="b${at + 1}"\r\n\r\n`,
  ).join("");

export const attached = (bytes: Uint8Array, name: string): Buffer =>
  mailWith(
    `--x\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64")}\r\n--x--`,
    'multipart/mixed; boundary="x"',
  );

export const wordWith = (document: string | Buffer): Promise<Uint8Array> =>
  zipOf({
    "[Content_Types].xml": ascii(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "word/document.xml": Buffer.from(document),
  });

export const LAUGHS = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`).join("")}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a30;</w:t></w:r></w:p></w:body></w:document>`;
export const OUTSIDE = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>`;

export const record = (length: number | string, content: string): Buffer =>
  Buffer.from(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/\r\nWARC-Date: 2033-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n${content}`,
  );

export const parquet = (): Buffer =>
  Buffer.from(parquetWriteBuffer({ columnData: [{ name: "text", data: [TEXT], type: "STRING" }] }));

export function changed(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at < 0 ? copy.length + at : at] = value;
  return copy;
}

/** A page whose transfer is compressed. */
export function bombInEncoding(): Buffer {
  const body = gzipSync(zeros(30));
  const head = ascii("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n");
  return Buffer.concat([record(head.length + body.length, ""), head, body, ascii("\r\n\r\n")]);
}
