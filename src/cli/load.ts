import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { decode } from "../app/decode.js";
import { Problem } from "../problem.js";
import { codeOf } from "../system-error.js";
import { STANDARD_INPUT } from "./inputs.js";

const MEGABYTE = 1024 * 1024;
/** Readouts are some kilobytes; whatever is larger than this is something else. */
const LARGEST_MEGABYTES = 64;

/**
 * The text of a file, or of standard input for `-`.
 * @throws Problem when it cannot be read, is too large or no text
 */
export async function load(file: string): Promise<string> {
  return decode(await bytesOf(file === STANDARD_INPUT ? process.stdin : createReadStream(file)));
}

/**
 * All bytes of a stream.
 * @throws Problem when they cannot be read or are too many
 */
export async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) continue;
      size += chunk.length;
      if (size > LARGEST_MEGABYTES * MEGABYTE) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(error);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (): Problem =>
  new Problem(`is larger than ${LARGEST_MEGABYTES} MB`, "split it into one file for each readout");

const UNREADABLE: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ["does not exist", "check the name and the directory"],
  EACCES: ["may not be read", "check its permissions"],
  EPERM: ["may not be read", "check its permissions"],
  EISDIR: ["is a directory", "name it as a directory on the command line"],
  ENOTDIR: ["does not exist: a part of its path is no directory", "check the name and the directory"],
  ENAMETOOLONG: ["has too long a name", "rename it"],
  ELOOP: ["is a link that leads to itself", "name the file it should lead to"],
};

function unreadable(error: unknown): Problem {
  const code = codeOf(error);
  const [what, remedy] = UNREADABLE[code] ?? [`cannot be read: ${code}`, "check the file and the disk"];
  return new Problem(what, remedy);
}
