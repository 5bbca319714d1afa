import { isatty } from "node:tty";

const DEFAULT_WIDTH = 80;
/** Longer lines are hard to read. */
const WIDEST = 100;
const NARROWEST = 40;

/** The columns that a text is laid out in. */
export const widthOf = ({ columns }: NodeJS.WriteStream): number =>
  Math.min(Math.max(columns ?? DEFAULT_WIDTH, NARROWEST), WIDEST);

/** Colours are for terminals, and for those who have not asked to be spared them (https://no-color.org). */
export const isColoured = ({ fd }: { readonly fd: number }): boolean =>
  isatty(fd) && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
