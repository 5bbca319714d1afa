import { Problem } from "../problem.js";
import { codeOf, UNWRITABLE } from "../system-error.js";

const CAUSES: typeof UNWRITABLE = { ...UNWRITABLE, EISDIR: ["is a directory", "give the name of a file"] };

/** Why a file could not be written, as somebody who wants it there would be told. */
export function unwritable(error: unknown, file: string): Problem {
  const code = codeOf(error);
  const [what, remedy] = CAUSES[code] ?? [`cannot be written: ${code}`, "check the directory and the disk"];
  return new Problem(what, remedy, file);
}
