import type { Span } from "../../app/reading.js";
import { placeOf, reasonsInWords, type Reasoned } from "../../app/wording/reason.js";
import { pageInWords } from "../../app/wording/origin.js";
import type { Passage } from "./layout.js";
import type { Style } from "./style.js";

/** The lines that say why the values of an item are as they are; none unless asked to explain. */
export const explained = (item: Reasoned, { explain, faint, locate }: Style): Passage[] =>
  explain ? reasonsInWords(item, locate).map((text) => ({ text: `– ${text}`, paint: faint })) : [];

/** Where spans begin, to follow a quotation: the pages of what has some; lines and columns only where asked to explain. */
export function placed(spans: readonly Span[], { explain, locate, pageStarts }: Style): string {
  const isInPages = pageStarts !== undefined && pageStarts.length > 1;
  const pages = !isInPages ? [] : spans.map(({ start }) => pageInWords(pageStarts, start));
  const lines = explain ? spans.map((span) => placeOf(span, locate)) : [];
  const places = [...new Set(pages), ...lines];
  return places.length === 0 ? "" : ` (${places.join(", ")})`;
}
