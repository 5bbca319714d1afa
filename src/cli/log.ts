import { isatty } from "node:tty";
import { pino, type Logger } from "pino";

/** The log on standard error: on a terminal only what is wrong; else everything, one JSON object a line. */
export const logOf = (): Logger =>
  pino(
    { level: isatty(process.stderr.fd) ? "warn" : "info", base: null },
    pino.destination({ dest: process.stderr.fd, sync: true }),
  );
