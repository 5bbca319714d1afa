import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { Problem } from "../../problem.js";
import { codeOf } from "../../system-error.js";

/** The longest text that can be added, with all that is read in it, takes less; a longer line is no backup of ours. */
const LONGEST_LINE = 512 * 1024 * 1024;
const NEW_LINE = 0x0a;

/**
 * The lines of a gzipped file, without their ends, one after another.
 * @throws Problem when the file cannot be read, is not gzipped, or is cut off
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file).on("error", (error) => unzipped.destroy(error));
  const unzipped = stream.pipe(createGunzip());
  let pending: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unzipped) {
      if (!Buffer.isBuffer(chunk)) continue;
      let begin = 0;
      for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, begin)) {
        yield Buffer.concat([...pending, chunk.subarray(begin, end)]).toString("utf8");
        [pending, size, begin] = [[], 0, end + 1];
      }
      pending.push(chunk.subarray(begin));
      size += chunk.length - begin;
      if (size > LONGEST_LINE)
        throw new Problem("is no backup of a record", "name the file of a backup", file);
    }
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(error, file);
  }
  if (size > 0) throw new Problem("ends in the middle of a line", "take another copy of the backup", file);
}

/** The hash of lines, taken one after another. */
export function lineHash(): { readonly add: (line: string) => void; readonly value: () => string } {
  const hash = createHash("sha256");
  return { add: (line) => void hash.update(line).update("\n"), value: () => hash.copy().digest("hex") };
}

const CAUSES: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ["does not exist", "check the name and the directory"],
  EACCES: ["may not be read", "check its permissions"],
  EISDIR: ["is a directory", "name the file of a backup"],
  Z_DATA_ERROR: ["is no backup, or is damaged: it cannot be unpacked", "take another copy of the backup"],
  Z_BUF_ERROR: ["is cut off", "take another copy of the backup"],
};

function unreadable(error: unknown, file: string): Problem {
  const code = codeOf(error);
  const [what, remedy] = CAUSES[code] ?? [`cannot be read: ${code}`, "check the file and the disk"];
  return new Problem(what, remedy, file);
}
