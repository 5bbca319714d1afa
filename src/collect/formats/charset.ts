import { Problem } from "../../problem.js";
import { decode } from "../../text/decode.js";

/** Pages declare their encoding within so many bytes, by the standard. */
const DECLARED_WITHIN = 1024;
const DECLARED = /(?:charset|encoding)\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i;

/**
 * The text of a plain text file, strictly: UTF-8, or UTF-16 that says so.
 * @throws Problem when it is neither; it names the byte
 */
export function decodePlain(bytes: Uint8Array, charset: string | undefined): string {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  if (charset === undefined || isUtf8(charset)) return decode(bytes);
  return decodeAs(bytes, charset);
}

/** The text of a page: by its mark, by what its sender or itself declares, else UTF-8, else what browsers take. */
export function decodePage(bytes: Uint8Array, charset: string | undefined): string {
  const declared = charset ?? declaredIn(bytes);
  const known = markedEncoding(bytes) ?? (declared !== undefined && isKnown(declared) ? declared : undefined);
  if (known !== undefined && !isUtf8(known)) return decodeAs(bytes, known);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(known === undefined ? "windows-1252" : "utf-8").decode(bytes);
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  return DECLARED.exec(Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString("latin1"))?.[1];
}

const isUtf8 = (charset: string): boolean => /^utf-?8$/i.test(charset) || /^(?:us-)?ascii$/i.test(charset);

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== "";
  } catch {
    return false;
  }
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(`is not ${charset}, as it says it is`, "convert it to UTF-8 and give it again");
  }
}
