import { Problem } from "../problem.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** What files that are not text begin with, and what to do with them. */
const SIGNATURES: readonly { bytes: readonly number[]; what: string; remedy: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: "is a PDF", remedy: "take its text out first, as pdftotext does" },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: "is a ZIP archive or an office document",
    remedy: "save it as plain text",
  },
  { bytes: [0x1f, 0x8b], what: "is compressed with gzip", remedy: "unpack it with gunzip" },
  { bytes: [0xff, 0xfe], what: "is UTF-16, not UTF-8", remedy: "convert it: iconv -f UTF-16 -t UTF-8" },
  { bytes: [0xfe, 0xff], what: "is UTF-16, not UTF-8", remedy: "convert it: iconv -f UTF-16 -t UTF-8" },
];

/**
 * The text of a file's bytes. A byte order mark is kept as U+FEFF, so that offsets into the text
 * hold for the file as other programs read it.
 * @throws Problem when the bytes are none, binary, not UTF-8 or nothing but white space; it names the byte.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Problem("is empty", "give a file that holds a readout");
  refuseBinary(bytes);
  const text = decodeStrictly(bytes);
  if (text.trim() === "")
    throw new Problem("holds nothing but white space", "give a file that holds a readout");
  return text;
}

function refuseBinary(bytes: Uint8Array): void {
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) throw new Problem(known.what, known.remedy);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new Problem(`is binary: NUL at ${placeOf(bytes, zero)}`, "give a plain text file");
}

function decodeStrictly(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    const place = placeOf(bytes, firstInvalid(bytes));
    throw new Problem(`is not UTF-8 at ${place}`, "convert it, as with: iconv -f WINDOWS-1252 -t UTF-8");
  }
}

/** The first byte that a lenient decoder replaces: from there on, what it read is no longer what stands there. */
function firstInvalid(bytes: Uint8Array): number {
  const read = new TextEncoder().encode(lenient.decode(bytes));
  let at = read.findIndex((byte, index) => byte !== bytes[index]);
  if (at < 0) at = read.length;
  while (isContinuation(read[at])) at--;
  return at;
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

function placeOf(bytes: Uint8Array, at: number): string {
  const line = bytes.subarray(0, at).reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
  return `byte ${at + 1} (line ${line})`;
}
