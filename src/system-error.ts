/** The code by which the system tells what went wrong, as ENOENT; else the error in words. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

/** Why a file cannot be written, by code: what is wrong, and what to do. */
export const UNWRITABLE: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  EACCES: ["may not be written", "check the permissions of its directory"],
  ENOENT: ["cannot be written: its directory does not exist", "make the directory, or choose another"],
  ENOSPC: ["cannot be written: the disk is full", "make room, or choose another disk"],
  EROFS: ["may not be written: the disk is read-only", "choose another directory"],
};
