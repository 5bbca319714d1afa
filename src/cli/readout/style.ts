import colours from "picocolors";
import type { Formatter } from "picocolors/types.js";
import type { Locate } from "../../app/wording/reason.js";
import { shorten } from "../../app/wording/shorten.js";
import { harmless } from "./text.js";

/** How a record is to look, and what its sections need to say of a place. */
export interface Style {
  readonly width: number;
  readonly explain: boolean;
  readonly locate: Locate;
  /** Where the pages begin, of what came in pages. */
  readonly pageStarts?: readonly number[];
  readonly title: Formatter;
  readonly side: Formatter;
  readonly held: Formatter;
  readonly open: Formatter;
  readonly ended: Formatter;
  readonly faint: Formatter;
}

/** The painters of a record; without `coloured` they leave the text as it is. */
export function painters(coloured: boolean): Omit<Style, "width" | "explain" | "locate" | "pageStarts"> {
  const { bold, green, yellow, red, cyan, dim } = colours.createColors(coloured);
  return { title: bold, side: cyan, held: green, open: yellow, ended: red, faint: dim };
}

/** The longest quotation shown, in characters: about four lines of a wide terminal. */
const LONGEST_QUOTE = 280;

/** The words of a place, shortened, without the comma that led on to who said them. */
export const excerpt = (text: string): string =>
  shorten(harmless(text), LONGEST_QUOTE).replace(/(?<![\s,;:])[\s,;:]+$/, "");

/** The same in quotation marks. */
export const quoted = (text: string): string => `“${excerpt(text)}”`;
