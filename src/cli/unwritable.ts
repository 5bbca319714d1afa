import { Problem } from "../problem.js";

const CAUSES: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  EACCES: ["may not be written", "check the permissions of its directory"],
  EISDIR: ["is a directory", "give the name of a file"],
  ENOENT: ["cannot be written: its directory does not exist", "make the directory, or choose another"],
  ENOSPC: ["cannot be written: the disk is full", "make room, or choose another disk"],
  EROFS: ["may not be written: the disk is read-only", "choose another directory"],
};

/** Why a file could not be written, as somebody who wants it there would be told. */
export function unwritable(error: unknown, file: string): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const [what, remedy] = CAUSES[code] ?? [`cannot be written: ${code}`, "check the directory and the disk"];
  return new Problem(what, remedy, file);
}
