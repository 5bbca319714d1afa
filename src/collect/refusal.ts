import { Problem } from "../problem.js";
import type { Refused } from "./collected.js";
import type { Kind } from "./kinds.js";

const NAMES: Readonly<Record<Kind, string>> = {
  text: "text",
  markdown: "Markdown",
  html: "HTML",
  pdf: "PDF",
  word: "Word document",
  mail: "letter",
  webArchive: "saved page (MHTML)",
  jsonLines: "JSON Lines file",
  csv: "table (CSV)",
  parquet: "Parquet table",
  warc: "web archive (WARC)",
  zip: "ZIP archive",
  gzip: "gzip file",
};

const LONGEST = 200;
/** What XML parsers put around what they say. */
const PLACE = "@#[";
const NOISE = /^(?:error|warning): |\[xmldom \w{1,9}\]/g;

/** What went wrong in a parser, as its user is told it: what the file turned out to be, and the parser's own words. */
export function problemOf(error: unknown, kind: Kind | undefined): Problem {
  if (error instanceof Problem) return error;
  const words = error instanceof Error ? error.message : String(error);
  const said = words
    .replace(NOISE, "")
    .split(PLACE, 1)
    .join("")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);
  const what = kind === undefined ? "cannot be read" : `is a damaged ${NAMES[kind]}`;
  return new Problem(`${what}: ${said}`, "fetch it again, or open it in its own program and save it anew");
}

export const refusalOf = (name: string, { message, remedy }: Problem): Refused => ({
  kind: "refused",
  name,
  what: message,
  remedy,
});
