import { dateInWords } from "./date.js";

/** When an office is held, as `from May 2033`; undefined where neither end is known. */
export function termInWords({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): string | undefined {
  if (from === undefined) return to === undefined ? undefined : `until ${dateInWords(to)}`;
  return to === undefined ? `from ${dateInWords(from)}` : `${dateInWords(from)} to ${dateInWords(to)}`;
}
