import { Problem } from "../problem.js";
import { harmless } from "./readout/text.js";

/** Exit codes, as `entente --help` tells them. */
export const FINE = 0;
export const SOME_FAILED = 1;
export const WRONG_USAGE = 2;

/** Wrong use of the command line, found before anything is read. */
export class UsageProblem extends Problem {}

/** The one shape of every message: `entente: FILE: what is wrong (what to do)`. */
export const messageOf = (what: string, remedy: string, file?: string): string =>
  `entente: ${file === undefined ? "" : `${harmless(file)}: `}${harmless(what)} (${harmless(remedy)})\n`;

/** Writes to a stream and waits while it is full, so that results do not pile up in memory. */
export async function write(stream: NodeJS.WritableStream, what: string | Uint8Array): Promise<void> {
  if (!stream.write(what)) await new Promise((resolve) => stream.once("drain", resolve));
}

/**
 * Ends the program when its output can no longer be written: quietly when its reader has gone,
 * as with `| head`, else with a message.
 */
export function leaveWhenUnwritable(stream: NodeJS.WritableStream, name: string): void {
  stream.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit(FINE);
    process.stderr.write(messageOf(`cannot be written: ${code}`, "check the disk", name));
    process.exit(SOME_FAILED);
  });
}
